import { createApi } from '@touchstone/extension/api'
import type { Reading } from '@touchstone/shared/reading'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startApi } from '../../test/api-server.ts'
import { useDatabase } from '../../test/database.ts'
import { linkTo, makeReading } from '../../test/reading.ts'
import { makeRole, makeTenant, recogniseWorld } from '../../test/tenant.ts'
import { createWorld, type World } from '../../test/world/world.ts'
import { appRouter } from './router.ts'

const made = useDatabase()
let server: Awaited<ReturnType<typeof startApi>>
let mine: Awaited<ReturnType<typeof ownerOfAPin>>
let other: ReturnType<typeof createApi>
let otherName: string
let world: World

beforeAll(async () => {
  world = await createWorld()
  server = await startApi(made.database, { fetch: world.fetch })
  mine = await ownerOfAPin()
  const tenant = await makeTenant(made.database)
  other = createApi(server.url, tenant.token)
  otherName = tenant.name
})
afterAll(() => server.close())

const jwt = 'https://academy.example/credentials/typescript.jwt'
const impostor = 'https://impostor.example/credentials/leadership'
const decision = {
  id: 'did:web:university.example',
  name: 'Invented University',
  answer: 'recognised' as const,
  trust: null,
  reason: 'test',
  expires: null,
}

const trouble = { site: 'linkedin', version: 1, missing: ['top-card'], failed: null }

/** An organization that has one of everything. */
async function ownerOfAPin() {
  const tenant = await makeTenant(made.database)
  const role = await makeRole(made.database, tenant.organization, world.sampleRole.requirements)
  await recogniseWorld(made.database, tenant.organization, world)
  const api = createApi(server.url, tenant.token)
  await api.organization.setSite.mutate({ host: 'ats.example', mode: 'overlay' })
  const reading: Reading = makeReading({ links: [jwt, impostor].map(linkTo) })
  let report = ''
  for await (const event of await api.match.run.mutate({ reading, role: role.id }))
    if (event.kind === 'report' && event.report.source === jwt) report = event.report.id
  const skill = world.sampleRole.requirements[0]?.skill.id ?? ''
  const pin = { role: role.id, reading, report, skill, reason: 'She has the proof.' }
  return { tenant, api, role, pin, pinned: await api.shortlist.pin.mutate(pin) }
}

const refused = (code: string) => ({ data: { problem: { code } } })
const notFound = (work: Promise<unknown>) => expect(work).rejects.toMatchObject(refused('not-found'))

// Flat at run time, by full name; its type is nested.
const types = appRouter._def.procedures as unknown as Record<string, { _def: { type: string } }>

/** Every procedure, called by another organization with what is mine. A new procedure needs its line here. */
const calls: Record<string, () => Promise<unknown>> = {
  'ledger.list': async () => expect(await other.ledger.list.query()).toEqual([]),
  'ledger.set': async () => {
    await other.ledger.set.mutate({ ...decision, answer: 'refused' })
    expect((await mine.api.ledger.list.query()).every(({ answer }) => answer === 'recognised')).toBe(true)
    expect(await other.ledger.remove.mutate({ id: decision.id })).toEqual({ id: decision.id })
  },
  'ledger.remove': () => notFound(other.ledger.remove.mutate({ id: decision.id })),
  'ledger.export': async () => expect((await other.ledger.export.query()).entries).toEqual([]),
  'ledger.import': async () => {
    const entry = { ...decision, answer: 'refused' as const, owner: 'x' }
    const file = { format: 'touchstone-ledger-1' as const, exportedAt: '2026-11-23T00:00:00Z', entries: [entry] }
    expect(await other.ledger.import.mutate({ file })).toEqual({ written: 1 })
    expect((await mine.api.ledger.list.query()).every(({ answer }) => answer === 'recognised')).toBe(true)
    await other.ledger.remove.mutate({ id: decision.id })
  },
  'ledger.suggestions': async () => {
    expect(await mine.api.ledger.suggestions.query()).toHaveLength(1)
    expect(await other.ledger.suggestions.query()).toEqual([])
  },
  'match.run': () => notFound(other.match.run.mutate({ reading: mine.pin.reading, role: mine.role.id })),
  'organization.get': async () =>
    expect(await other.organization.get.query()).toEqual({
      id: expect.any(String),
      name: otherName,
      sites: [],
      readersOff: [],
    }),
  'organization.setSite': async () => {
    await other.organization.setSite.mutate({ host: 'ats.example', mode: 'off' })
    expect((await mine.api.organization.get.query()).sites).toEqual([{ host: 'ats.example', mode: 'overlay' }])
  },
  'pairing.claim': async () => {
    const claimed = await other.pairing.claim.mutate({ code: mine.tenant.code })
    expect(claimed.organization.id).toBe(mine.tenant.organization)
  },
  'reader.list': async () => expect(await other.reader.list.query()).toEqual({ reports: false, readers: [] }),
  'reader.report': async () => {
    await mine.api.reader.allowReports.mutate({ allowed: true })
    expect(await other.reader.report.mutate(trouble)).toEqual({ kept: false })
    expect((await mine.api.reader.list.query()).readers).toEqual([])
  },
  'reader.allowReports': async () => {
    await other.reader.allowReports.mutate({ allowed: false })
    expect((await mine.api.reader.list.query()).reports).toBe(true)
  },
  'reader.switch': async () => {
    await other.reader.switch.mutate({ site: 'linkedin', version: 1, off: true })
    expect((await mine.api.organization.get.query()).readersOff).toEqual([])
    await other.reader.switch.mutate({ site: 'linkedin', version: 1, off: false })
  },
  'role.list': async () => expect(await other.role.list.query()).toEqual([]),
  'role.create': async () => {
    await other.role.create.mutate({ title: 'Theirs', requirements: [] })
    expect((await mine.api.role.list.query()).map(({ title }) => title)).toEqual([mine.role.title])
  },
  'role.importPosting': async () => {
    const { source, seenAt } = mine.pin.reading
    await other.role.importPosting.mutate({ posting: { source, title: 'Theirs', jsonLd: [], text: '', seenAt } })
    expect(await mine.api.role.list.query()).toHaveLength(1)
  },
  'role.propose': async () => {
    await other.role.propose.mutate({ kind: 'text', text: 'Requirements:\n- Python' })
    expect(await mine.api.role.list.query()).toHaveLength(1)
  },
  'role.versions': () => notFound(other.role.versions.query({ id: mine.role.id })),
  'skill.search': async () => expect(await other.skill.search.query({ text: 'zzzz' })).toEqual([]),
  'role.update': () =>
    notFound(other.role.update.mutate({ id: mine.role.id, version: 1, title: 'x', requirements: [] })),
  'role.accept': () => notFound(other.role.accept.mutate({ id: mine.role.id, version: 1 })),
  'session.workspaceLink': async () => {
    const { url } = await other.session.workspaceLink.mutate()
    expect(url).not.toContain(mine.tenant.organization)
  },
  'session.end': async () => {
    const leaving = createApi(server.url, (await makeTenant(made.database)).token)
    expect(await leaving.session.end.mutate()).toEqual({ ended: true })
    await expect(leaving.role.list.query()).rejects.toMatchObject(refused('not-signed-in'))
  },
  'shortlist.list': () => notFound(other.shortlist.list.query({ role: mine.role.id })),
  'shortlist.pin': () => notFound(other.shortlist.pin.mutate(mine.pin)),
  'shortlist.unpin': () => notFound(other.shortlist.unpin.mutate({ id: mine.pinned.id })),
  'shortlist.restore': () => notFound(other.shortlist.restore.mutate({ id: mine.pinned.id })),
}

it('has a call of another organization for every procedure', () => {
  expect(Object.keys(calls).sort()).toEqual(Object.keys(types).sort())
})

it.each(Object.entries(calls))('%s keeps organizations apart', async (_, call) => {
  await call()
  expect(await mine.api.shortlist.list.query({ role: mine.role.id })).toEqual([mine.pinned])
})

it.each(Object.keys(calls).filter((name) => name !== 'pairing.claim'))(
  '%s refuses who is not signed in',
  async (name) => {
    const [noun = '', verb = ''] = name.split('.')
    const anonymous = createApi(server.url, 'ts_00000000_forged') as unknown as Record<
      string,
      Record<string, { query: () => Promise<unknown>; mutate: () => Promise<unknown> }>
    >
    const procedure = anonymous[noun]?.[verb]
    const answer = types[name]?._def.type === 'query' ? procedure?.query() : procedure?.mutate()
    await expect(answer).rejects.toMatchObject(refused('not-signed-in'))
  },
)
