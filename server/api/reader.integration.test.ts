import { createApi } from '@touchstone/extension/api'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startApi } from '../../test/api-server.ts'
import { useDatabase } from '../../test/database.ts'
import { makeTenant } from '../../test/tenant.ts'

const made = useDatabase()
const trouble = { site: 'linkedin', version: 3, missing: ['top-card'], failed: 'certifications.heading' }
let server: Awaited<ReturnType<typeof startApi>>
let api: ReturnType<typeof createApi>

beforeAll(async () => {
  server = await startApi(made.database)
  api = createApi(server.url, (await makeTenant(made.database)).token)
})
afterAll(() => server.close())

it('keeps nothing of a reader until the organization allows it', async () => {
  expect(await api.reader.report.mutate(trouble)).toEqual({ kept: false })
  expect(await api.reader.list.query()).toEqual({ reports: false, readers: [] })
})

it('counts the troubles of a reader where it is allowed', async () => {
  await api.reader.allowReports.mutate({ allowed: true })
  await api.reader.report.mutate(trouble)
  await api.reader.report.mutate({ ...trouble, missing: [] })
  const { reports, readers } = await api.reader.list.query()
  expect(reports).toBe(true)
  expect(readers).toEqual([{ ...trouble, missing: [], times: 2, lastAt: expect.any(String), offBy: null }])
})

it('takes ids of code only, never words of a page', async () => {
  for (const failed of ['Mara Lindqvist', 'mara@post.example', 'https://jobs.example/in/mara'])
    await expect(api.reader.report.mutate({ ...trouble, failed })).rejects.toMatchObject({
      data: { problem: { code: 'invalid' } },
    })
})

it('switches a reader off by its version, and on again', async () => {
  await api.reader.switch.mutate({ site: 'linkedin', version: 3, off: true })
  expect((await api.organization.get.query()).readersOff).toEqual([{ site: 'linkedin', version: 3 }])
  await api.reader.switch.mutate({ site: 'linkedin', version: 3, off: false })
  expect((await api.organization.get.query()).readersOff).toEqual([])
})
