import { createApi } from '@touchstone/extension/api'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startApi } from '../../test/api-server.ts'
import { useDatabase } from '../../test/database.ts'
import { makeTenant } from '../../test/tenant.ts'

const made = useDatabase()
let server: Awaited<ReturnType<typeof startApi>>
let api: ReturnType<typeof createApi>
beforeAll(async () => {
  server = await startApi(made.database)
  api = createApi(server.url, (await makeTenant(made.database)).token)
})
afterAll(() => server.close())

it.each(['ats.example', 'localhost', '127.0.0.1', 'xn--bcher-kva.example', 'employer.github.io'])(
  '%s can be set as a site',
  async (host) => {
    await expect(api.organization.setSite.mutate({ host, mode: 'overlay' })).resolves.toEqual({ host, mode: 'overlay' })
  },
)

// What is trusted as one's own ATS is trusted with its e-mails.
it.each(['com', 'co.uk', 'github.io', 'a..b', '-a.example', 'a.example.', 'A.example', 'a.example/b', ''])(
  '“%s” is no site of anybody’s own',
  async (host) => {
    const call = api.organization.setSite.mutate({ host, mode: 'overlay' })
    await expect(call).rejects.toMatchObject({ data: { problem: { code: 'invalid' } } })
  },
)

it('LinkedIn needs an acknowledgement before anything is put into its pages', async () => {
  for (const host of ['linkedin.com', 'www.linkedin.com'])
    for (const mode of ['chip', 'overlay'] as const) {
      const call = api.organization.setSite.mutate({ host, mode })
      await expect(call).rejects.toMatchObject({ data: { problem: { code: 'not-allowed' } } })
      await expect(api.organization.setSite.mutate({ host, mode, acknowledged: true })).resolves.toEqual({ host, mode })
      await expect(api.organization.setSite.mutate({ host, mode: 'panel' })).resolves.toEqual({ host, mode: 'panel' })
    }
})
