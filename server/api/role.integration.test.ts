import { createApi } from '@touchstone/extension/api'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startApi } from '../../test/api-server.ts'
import { useDatabase } from '../../test/database.ts'
import { makeTenant } from '../../test/tenant.ts'
import { createWorld } from '../../test/world/world.ts'

const made = useDatabase()
let server: Awaited<ReturnType<typeof startApi>>
let api: ReturnType<typeof createApi>

beforeAll(async () => {
  const world = await createWorld()
  server = await startApi(made.database, { fetch: world.fetch })
  api = createApi(server.url, (await makeTenant(made.database)).token)
})
afterAll(() => server.close())

const text = 'Data Engineer\nRequirements:\n- Python\n- 5 years of SQL\nNice to have:\n- Docker'

it('proposes a role from pasted text, which a human edits and accepts as new versions', async () => {
  const { role, warnings } = await api.role.propose.mutate({ kind: 'text', text })
  expect(role.requirements.map(({ skill, kind }) => [skill.label, kind])).toEqual([
    ['Python', 'must'],
    ['SQL', 'must'],
    ['Docker', 'nice'],
  ])
  expect(warnings.map(({ code }) => code)).toEqual(['proxy-years-of-experience'])
  expect(role.acceptedAt).toBeNull()
  const [first] = role.requirements
  const requirements = first ? [{ ...first, weight: 0.8 }] : []
  const edited = await api.role.update.mutate({ id: role.id, version: 1, title: 'Data engineer', requirements })
  expect(edited).toMatchObject({ version: 2, title: 'Data engineer', acceptedAt: null })
  expect(await api.role.accept.mutate({ id: role.id, version: 2 })).toMatchObject({
    version: 2,
    acceptedBy: expect.any(String),
  })
  expect(
    (await api.role.versions.query({ id: role.id })).map(({ version, acceptedAt }) => [version, acceptedAt !== null]),
  ).toEqual([
    [2, true],
    [1, false],
  ])
})

it('refuses a weight outside of the bounds of the rubric', async () => {
  const { role } = await api.role.propose.mutate({ kind: 'text', text })
  const requirements = role.requirements.map((each) => ({ ...each, weight: 0.01 }))
  const edited = api.role.update.mutate({ id: role.id, version: 1, title: 'x', requirements })
  await expect(edited).rejects.toMatchObject({
    data: { problem: { code: 'invalid', sentence: expect.stringContaining('0.5') } },
  })
})

it('refuses an edit of a version that is no longer the newest', async () => {
  const { role } = await api.role.propose.mutate({ kind: 'text', text })
  const edit = { id: role.id, version: 1, title: 'x', requirements: [] }
  await api.role.update.mutate(edit)
  await expect(api.role.update.mutate(edit)).rejects.toMatchObject({ data: { problem: { code: 'conflict' } } })
})

it('says why a posting could not be had', async () => {
  const asked = api.role.propose.mutate({ kind: 'url', url: 'https://boards.greenhouse.io/nobody/jobs/1' })
  await expect(asked).rejects.toMatchObject({
    data: { problem: { code: 'unavailable', sentence: 'The job board (greenhouse) could not be reached.' } },
  })
})

it('finds skills as they are typed', async () => {
  expect((await api.skill.search.query({ text: 'wound c' })).map(({ label }) => label)).toContain('Wound care')
})
