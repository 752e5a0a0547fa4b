import { createApi } from '@touchstone/extension/api'
import { countIssuersMet } from '@touchstone/server/store/issuers-met'
import type { Report } from '@touchstone/shared/report'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { startApi } from '../../test/api-server.ts'
import { useDatabase } from '../../test/database.ts'
import { linkTo, makeReading } from '../../test/reading.ts'
import { makeTenant, recogniseWorld } from '../../test/tenant.ts'
import { createWorld, type World } from '../../test/world/world.ts'

const made = useDatabase()
const url = 'https://university.example/credentials/data-analysis'
const university = 'did:web:university.example'
let world: World
let server: Awaited<ReturnType<typeof startApi>>
let api: ReturnType<typeof createApi>
let now = new Date()

beforeAll(async () => {
  world = await createWorld()
  const registry = {
    by: 'registry' as const,
    name: 'A registry',
    governance: 'its members',
    entries: [{ id: university, name: 'Invented University', answer: 'recognised' as const }],
  }
  server = await startApi(made.database, { fetch: world.fetch, issuerLists: [registry], now: () => now })
})
afterAll(() => server.close())
beforeEach(async () => {
  now = new Date()
  api = createApi(server.url, (await makeTenant(made.database)).token)
})

async function report(at = url): Promise<Report> {
  const reports: Report[] = []
  for await (const event of await api.match.run.mutate({ reading: makeReading({ links: [linkTo(at)] }), role: null }))
    if (event.kind === 'report') reports.push(event.report)
  if (!reports[0]) throw new Error('no report')
  return reports[0]
}
const decision = { id: university, name: 'The university', trust: null, expires: null, reason: 'We asked them.' }

it('beats the registries, visibly, and only while it holds', async () => {
  expect(await report()).toMatchObject({ issuer: 'recognised', issuedBy: { by: 'registry' }, pinnable: true })

  const expires = new Date(now.getTime() + 60_000).toISOString()
  const set = await api.ledger.set.mutate({ ...decision, answer: 'refused', expires })
  expect(set.owner).toBe('Ines Duarte')
  const refused = await report()
  expect(refused).toMatchObject({ verdict: 'verified', issuer: 'refused', pinnable: false })
  expect(refused.issuedBy.opinions?.map(({ by, answer, decides }) => [by, answer, decides])).toEqual([
    ['ledger', 'refused', true],
    ['registry', 'recognised', false],
  ])

  now = new Date(now.getTime() + 61_000)
  expect(await report()).toMatchObject({ issuer: 'recognised', issuedBy: { by: 'registry' } })
})

it('may decide on one achievement of an issuer', async () => {
  const { credential } = await report()
  const id = credential?.achievement.id ?? ''
  expect(id).not.toBe('')
  await api.ledger.set.mutate({ ...decision, id, answer: 'refused' })
  expect(await report()).toMatchObject({ issuer: 'refused' })
})

it('goes out as a file and comes in again, entry for entry', async () => {
  await api.ledger.set.mutate({ ...decision, answer: 'recognised', trust: 1 })
  await api.ledger.set.mutate({ ...decision, id: 'https://mill.example', answer: 'refused' })
  const file = await api.ledger.export.query()
  const other = createApi(server.url, (await makeTenant(made.database)).token)
  expect(await other.ledger.import.mutate({ file })).toEqual({ written: 2 })
  expect(await other.ledger.list.query()).toEqual(await api.ledger.list.query())
})

it('takes a file of 10,000 entries, all or none', async () => {
  const entry = { ...decision, answer: 'review' as const, owner: 'x' }
  const entries = Array.from({ length: 10_000 }, (_, i) => ({ ...entry, id: `https://issuer-${i}.example` }))
  const file = { format: 'touchstone-ledger-1' as const, exportedAt: now.toISOString(), entries }
  expect(await api.ledger.import.mutate({ file })).toEqual({ written: 10_000 })
  const broken = { ...file, entries: [entry, { ...entry, id: '' }] }
  await expect(api.ledger.import.mutate({ file: broken })).rejects.toMatchObject({
    data: { problem: { code: 'invalid' } },
  })
  expect(await api.ledger.list.query()).toHaveLength(10_000)
})

it('is written by administrators only, and never without a reason', async () => {
  const member = createApi(server.url, (await makeTenant(made.database, { administrator: false })).token)
  const set = { ...decision, answer: 'recognised' as const }
  const notAllowed = { data: { problem: { code: 'not-allowed' } } }
  await expect(member.ledger.set.mutate(set)).rejects.toMatchObject(notAllowed)
  await expect(member.ledger.remove.mutate({ id: university })).rejects.toMatchObject(notAllowed)
  expect(await member.ledger.list.query()).toEqual([])
  await expect(api.ledger.set.mutate({ ...set, reason: ' ' })).rejects.toMatchObject({
    data: { problem: { code: 'invalid' } },
  })
})

it('suggests the unrecognised issuers that are met most, until they are decided on', async () => {
  const tenant = await makeTenant(made.database)
  await recogniseWorld(made.database, tenant.organization, world)
  api = createApi(server.url, tenant.token)
  const { issuedBy } = await report('https://impostor.example/credentials/leadership')
  await report('https://impostor.example/credentials/leadership')
  const [suggestion] = await api.ledger.suggestions.query()
  expect(suggestion).toMatchObject({ id: issuedBy.id, times: 2 })
  await api.ledger.set.mutate({ ...decision, id: issuedBy.id ?? '', answer: 'refused' })
  expect(await api.ledger.suggestions.query()).toEqual([])
})

it('suggests no issuer that is decided on under another spelling', async () => {
  const tenant = await makeTenant(made.database)
  const met = ['https://www.credly.com/api/v1/obi/v2/issuers/1', 'https://www.credly.com/api/v1/obi/v2/issuers/2']
  await made.database.scoped(tenant.organization, (scope) => countIssuersMet(scope, met, now))
  api = createApi(server.url, tenant.token)
  const id = 'https://api.credly.com/v1/obi/v2/issuers/1'
  await api.ledger.set.mutate({ ...decision, id, answer: 'refused' })
  expect((await api.ledger.suggestions.query()).map((suggestion) => suggestion.id)).toEqual([met[1]])
})
