import type { Pin } from '@touchstone/shared/pin'
import type { Report } from '@touchstone/shared/report'
import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { atsReading, heldEmail, useSampleEmployer } from '../../test/sample-employer.ts'
import { receiptIn, replay } from '../receipts/replay.ts'

const employer = useSampleEmployer()
const jwt = 'https://academy.example/credentials/typescript.jwt'
const hosted = 'https://badges.example/assertions/mara-project-coordination'

const skill = (id: string) => employer.world.sampleRole.requirements.find((one) => one.id === id)?.skill.id ?? ''
const reasoned = { reason: 'She has the proof.' }

async function idOf(url: string): Promise<string> {
  const ids: string[] = []
  for await (const event of await employer.api.match.run.mutate({ reading: atsReading(url), role: null }))
    if (event.kind === 'report') ids.push(event.report.id)
  return ids[0] ?? ''
}
const pinJwt = async (): Promise<Pin> =>
  employer.api.shortlist.pin.mutate({
    role: employer.role,
    reading: atsReading(jwt),
    report: await idOf(jwt),
    skill: skill('typescript'),
    ...reasoned,
  })
const refused = (code: string) => ({ data: { problem: { code } } })

describe('a pin', () => {
  it('keeps the skill, the report that the server found, the reason and who pinned', async () => {
    const pinned = await pinJwt()
    expect(pinned).toMatchObject({
      role: employer.role,
      person: { name: 'Mara Lindqvist', profile: 'https://jobs.example/in/mara-lindqvist/' },
      skill: { label: 'TypeScript' },
      report: { verdict: 'verified', class: 'A', recipient: 'consistent', pinnable: true },
      reason: 'She has the proof.',
      pinnedBy: 'Ines Duarte',
    })
    expect(await employer.api.shortlist.list.query({ role: employer.role })).toEqual([pinned])
  })

  it('is of any alternative of a requirement, in a role that is stored and read back with them', async () => {
    const { role } = await employer.api.role.propose.mutate({
      kind: 'text',
      text: 'Developer\nRequirements:\n- Java, Kotlin or TypeScript',
    })
    const { id } = await employer.api.role.accept.mutate({ id: role.id, version: role.version })
    const [stored] = await employer.api.role.versions.query({ id })
    expect(stored?.requirements).toEqual(role.requirements)
    const [requirement] = stored?.requirements ?? []
    expect(requirement?.alternatives?.map(({ label }) => label)).toEqual(['Kotlin', 'TypeScript'])
    const asked = requirement?.alternatives?.[1]?.id ?? ''
    const input = { role: id, reading: atsReading(jwt), report: await idOf(jwt), ...reasoned }
    const pinned = await employer.api.shortlist.pin.mutate({ ...input, skill: asked })
    expect(pinned).toMatchObject({ role: id, skill: { id: asked, label: 'TypeScript' } })
    expect(await employer.api.shortlist.list.query({ role: id })).toEqual([pinned])
    const unproved = requirement?.skill.id ?? ''
    await expect(employer.api.shortlist.pin.mutate({ ...input, skill: unproved })).rejects.toMatchObject(
      refused('not-pinnable'),
    )
  })

  it('is the same pin when it is made twice, even at once', async () => {
    const all = await Promise.all([pinJwt(), pinJwt(), pinJwt()])
    expect(new Set(all.map(({ id }) => id)).size).toBe(1)
    expect(await employer.api.shortlist.list.query({ role: employer.role })).toHaveLength(1)
  })

  it('can be taken off and put back', async () => {
    const { id } = await pinJwt()
    expect(await employer.api.shortlist.unpin.mutate({ id })).toEqual({ id })
    expect(await employer.api.shortlist.list.query({ role: employer.role })).toEqual([])
    expect((await employer.api.shortlist.restore.mutate({ id })).id).toBe(id)
    expect(await employer.api.shortlist.list.query({ role: employer.role })).toHaveLength(1)
  })

  it('holds no e-mail in plain text, in no column', async () => {
    const report = await idOf(hosted)
    const source = `https://ats.example/?email=${encodeURIComponent(heldEmail)}`
    const page = { ...atsReading(hosted), source }
    const input = { role: employer.role, reading: page, report, skill: skill('project-coordination'), ...reasoned }
    expect((await employer.api.shortlist.pin.mutate(input)).report.recipient).toBe('bound')
    const rows = await employer.made.database.scoped(employer.tenant.organization, ({ query }) =>
      query.execute(sql`select * from pin`),
    )
    expect(JSON.stringify(rows)).not.toContain(heldEmail)
    expect(JSON.stringify(rows)).not.toMatch(/(@|%40)post\.example/)
    expect(rows[0]?.email_hashes).toHaveLength(1)
  })
})

describe('a receipt', () => {
  it('of a pin is replayed offline to what the pin says', async () => {
    const input = {
      role: employer.role,
      reading: atsReading(jwt),
      report: await idOf(jwt),
      skill: skill('typescript'),
      ...reasoned,
    }
    const { report } = await employer.api.shortlist.pin.mutate(input)
    const receipt = receiptIn(report) ?? expect.fail('the pin has no receipt')
    const replayed = await replay(receipt, null)
    expect(replayed).toMatchObject({ intact: true, same: true })
    expect(replayed.reports[0]).toMatchObject({ id: report.id, verdict: 'verified', recipient: 'consistent' })
  })

  it("of a platform's own record holds its hash alone, for the record says more of the person than we read", async () => {
    const uuid = '0a1b2c3d-1111-4222-8333-444455556666'
    const url = `https://www.credential.net/${uuid}`
    const issuer = { id: 'https://larkspur.example', name: 'Larkspur Institute' }
    const recipient = { name: 'Mara Lindqvist', birth_date: '1990-05-05' }
    const data = { uuid, name: 'TypeScript', issued_on: '2026-01-02', recipient, issuer: { ...issuer, url: issuer.id } }
    const bytes = Buffer.from(JSON.stringify({ data }))
    const usual = employer.fetch
    employer.fetch = async (asked) => {
      const at = '2026-11-20T12:00:00Z'
      return { outcome: 'ok', url: asked, finalUrl: asked, status: 200, mediaType: 'application/json', bytes, at }
    }
    const decision = { answer: 'recognised', trust: null, reason: 'Known here.', expires: null } as const
    await employer.api.ledger.set.mutate({ ...issuer, ...decision })
    const input = { role: employer.role, reading: atsReading(url), skill: skill('typescript'), ...reasoned }
    const { report } = await employer.api.shortlist.pin.mutate({ ...input, report: await idOf(url) })
    await employer.api.ledger.remove.mutate({ id: issuer.id })
    employer.fetch = usual
    const receipt = receiptIn(report) ?? expect.fail('the pin has no receipt')
    expect(report).toMatchObject({ class: 'C', verdict: 'issuer-confirmed' })
    expect(receipt.documents.map(({ base64 }) => base64)).toEqual([undefined])
    expect(await replay(receipt, null)).toMatchObject({ intact: true, complete: false, same: null, reports: [] })
  })

  it('of a look holds hashes alone, and nothing of the person', async () => {
    for await (const event of await employer.api.match.run.mutate({ reading: atsReading(hosted), role: null })) {
      if (event.kind !== 'report') continue
      const receipt = receiptIn(event.report) ?? expect.fail('the report has no receipt')
      expect(receipt.documents.length).toBeGreaterThan(0)
      expect(receipt.documents.every(({ sha256, base64 }) => sha256 !== null && base64 === undefined)).toBe(true)
      expect(receipt.known).toBeUndefined()
    }
  })
})

describe('a credential in another name', () => {
  const anotherName = 'https://academy.example/credentials/negotiation'
  const because = { reason: 'Holm is her former name; she told me so.' }
  const judged = async (confirmed: { report: string; reason: string }[]) => {
    const reports: Report[] = []
    const asked = { reading: atsReading(anotherName), role: employer.role, confirmed }
    for await (const event of await employer.api.match.run.mutate(asked))
      if (event.kind === 'report') reports.push(event.report)
    return reports[0] ?? expect.fail('no report')
  }

  it('counts once a member has said why, and the pin keeps who said it', async () => {
    const before = await judged([])
    expect([before.recipient, before.pinnable]).toEqual(['ambiguous', false])
    const confirmed = [{ report: before.id, ...because }]
    const after = await judged(confirmed)
    expect([after.verdict, after.recipient, after.pinnable]).toEqual(['verified', 'consistent', true])
    const pinned = await employer.api.shortlist.pin.mutate({
      role: employer.role,
      reading: atsReading(anotherName),
      report: before.id,
      skill: skill('negotiation'),
      confirmed,
      ...reasoned,
    })
    const word = pinned.report.findings.find(({ reason }) => reason === 'recipient.confirmed')
    expect(word?.facts).toEqual({ by: 'Ines Duarte', because: because.reason })
  })

  it('is settled by no word about another report', async () => {
    expect((await judged([{ report: 'sha256:0', ...because }])).recipient).toBe('ambiguous')
  })
})

describe('what cannot be pinned', () => {
  const pin = (url: string, report: string, id: string) =>
    employer.api.shortlist.pin.mutate({ role: employer.role, reading: atsReading(url), report, skill: id, ...reasoned })

  it('a skill that the credential does not name, or that the role does not ask for', async () => {
    await expect(pin(jwt, await idOf(jwt), skill('accessibility'))).rejects.toMatchObject(refused('not-pinnable'))
    await expect(pin(jwt, await idOf(jwt), 'words:welding')).rejects.toMatchObject(refused('not-pinnable'))
  })

  it('a skill that is only near the one that the credential names', async () => {
    const python = employer.world.credentials.find(({ title }) => title === 'Data Analysis with Python')?.url ?? ''
    await expect(pin(python, await idOf(python), skill('typescript'))).rejects.toMatchObject(refused('not-pinnable'))
  })

  it('every credential that the table says is not pinnable', async () => {
    for (const expected of employer.world.credentials.filter(({ pinnable }) => !pinnable.ats)) {
      const report = await idOf(expected.url)
      for (const { skill: asked } of employer.world.sampleRole.requirements)
        await expect(pin(expected.url, report, asked.id), expected.title).rejects.toMatchObject(refused('not-pinnable'))
    }
  })

  it('what has changed since: the server looks again', async () => {
    const report = await idOf(jwt)
    employer.fetch = async (url, ask) => {
      const answer = await employer.world.fetch(url, ask)
      return answer.outcome === 'ok' && url === jwt ? { ...answer, bytes: answer.bytes.slice(0, -2) } : answer
    }
    await expect(pin(jwt, report, skill('typescript'))).rejects.toMatchObject(refused('conflict'))
  })

  it('what cannot be reached any more', async () => {
    const report = await idOf(jwt)
    const at = new Date().toISOString()
    employer.fetch = async (url) => ({ outcome: 'timeout', url, status: null, detail: '', retryAfter: null, at })
    await expect(pin(jwt, report, skill('typescript'))).rejects.toMatchObject(refused('conflict'))
  })

  it('anything without a reason', async () => {
    const input = {
      role: employer.role,
      reading: atsReading(jwt),
      report: 'x',
      skill: skill('typescript'),
      reason: '  ',
    }
    await expect(employer.api.shortlist.pin.mutate(input)).rejects.toMatchObject(refused('invalid'))
  })
})
