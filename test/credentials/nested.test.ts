import type { Report } from '@touchstone/shared/report'
import { describe, expect, test } from 'vitest'
import { type Answer, jwt } from '../world/answer.ts'
import { basePlan } from './base-plan.ts'
import { embedded } from './formats/embedded.ts'
import { token } from './formats/token.ts'
import { inspectCase } from './inspect-case.ts'
import { issuerHost, type JsonObject, type Plan } from './plan.ts'
import { ob3Shape } from './shapes/ob3.ts'
import { clrShape, endorsementShape } from './shapes/others.ts'
import { signingKey } from './signing/key.ts'
import { webOf } from './web.ts'

const base = basePlan('Ed25519')
const plain: Plan = { ...base, facts: { ...base.facts, status: [] } }
const style = { algorithm: 'EdDSA', typ: 'JWT', shape: ob3Shape, wrapped: false } as const
const stranger = signingKey('stranger', 'Ed25519')
const strangerDid = `did:key:${stranger.multikey}`
const byStranger: Plan = {
  ...plain,
  facts: { ...plain.facts, issuer: { id: strangerDid, name: 'Somebody' } },
  signer: { key: stranger, method: `${strangerDid}#${stranger.multikey}` },
}

async function reportOf(text: string, more: Record<string, Answer> = {}): Promise<Report> {
  const [issuer, ...others] = await webOf(plain)
  const sites = [
    { host: issuerHost, answers: new Map([...(issuer?.answers ?? []), ...Object.entries(more)]) },
    ...others,
  ]
  const [report] = await inspectCase({ name: 'x', bytes: Buffer.from(text), sites, known: plain.known })
  if (report === undefined) throw new Error('Every file has a report.')
  return report
}

/** A record that holds the credentials, signed by its publisher. */
const record = (inside: unknown[]) =>
  token(plain, {
    ...style,
    shape: (facts) => {
      const clr = clrShape(facts)
      return { ...clr, credentialSubject: { ...(clr.credentialSubject as JsonObject), verifiableCredential: inside } }
    },
  })
const inner = async (plan: Plan, change?: JsonObject) => ({
  ...(JSON.parse(await embedded(plan, ob3Shape, 'eddsa-rdfc-2022')) as JsonObject),
  ...change,
})

describe('a record of credentials', () => {
  test('each of them has a report of its own', async () => {
    const expired: Plan = { ...plain, facts: { ...plain.facts, validUntil: '2026-11-20T00:00:00Z' } }
    const changed = { id: 'https://issuer.example/credentials/2' }
    const report = await reportOf(await record([await inner(plain), await inner(expired), await inner(plain, changed)]))
    expect(report.verdict).toBe('verified')
    expect(report.inner.map(({ verdict }) => verdict)).toEqual(['verified', 'expired', 'rejected'])
  })

  test('its good proof does not raise one that is unsigned or of an unknown issuer', async () => {
    const report = await reportOf(await record([await inner(plain, { proof: null }), await inner(byStranger)]))
    expect(report.inner.map(({ verdict, issuer, pinnable }) => [verdict, issuer, pinnable])).toEqual([
      ['unconfirmed', 'recognised', false],
      ['verified', 'unrecognised', false],
    ])
  })

  test('one about another subject is not the holder’s', async () => {
    const shape: typeof ob3Shape = (facts) => {
      const badge = ob3Shape(facts)
      return { ...badge, credentialSubject: { ...(badge.credentialSubject as JsonObject), id: 'urn:uuid:another' } }
    }
    const report = await reportOf(await record([JSON.parse(await embedded(plain, shape, 'eddsa-rdfc-2022'))]))
    expect(report.inner[0]).toMatchObject({ verdict: 'verified', recipient: 'mismatch', pinnable: false })
  })

  test('a token inside it, and one that is no credential', async () => {
    const report = await reportOf(await record([await token(plain, style), 'nonsense', 7]))
    expect(report.inner.map(({ verdict }) => verdict)).toEqual(['verified'])
    expect(report.findings.map(({ reason }) => reason)).toContain('inner.unreadable')
  })

  test('more than 200 are not read', async () => {
    const report = await reportOf(await record(Array.from({ length: 201 }, () => ({ type: ['VerifiableCredential'] }))))
    expect(report).toMatchObject({ inner: [] })
    expect(report.findings.map(({ reason }) => reason)).toContain('inner.too-many')
  })
})

describe('an endorsement inside a badge', () => {
  const about = (subject: string) => (facts: Plan['facts']) => {
    const endorsement = endorsementShape(facts)
    return { ...endorsement, credentialSubject: { ...(endorsement.credentialSubject as JsonObject), id: subject } }
  }
  const badgeWith = async (endorsementJwt: string) =>
    reportOf(await token({ ...plain, facts: { ...plain.facts, extra: { endorsementJwt: [endorsementJwt] } } }, style))
  const of = ({ findings }: Report) =>
    findings.filter(({ check }) => check === 'endorsement').map(({ reason }) => reason)

  test('counts when another issuer signed it for this badge', async () => {
    const report = await badgeWith(await token(byStranger, { ...style, shape: about(plain.facts.id) }))
    expect(report.verdict).toBe('verified')
    expect(of(report)).toEqual(['endorsement.counts'])
  })

  test('does not count when it is of another badge, by the issuer itself, or unsigned; and never lowers the verdict', async () => {
    const other = await badgeWith(await token(byStranger, { ...style, shape: about('urn:uuid:another') }))
    const own = await badgeWith(await token(plain, { ...style, shape: about(plain.facts.id) }))
    const bare = await badgeWith(
      await token({ ...byStranger, proof: 'removed' }, { ...style, shape: about(plain.facts.id) }),
    )
    expect([of(other), of(own), of(bare)]).toEqual([
      ['endorsement.of-another'],
      ['endorsement.by-itself'],
      ['endorsement.unproven'],
    ])
    expect([other.verdict, own.verdict, bare.verdict]).toEqual(['verified', 'verified', 'verified'])
  })
})

describe('a newer copy', () => {
  const path = '/credentials/1/newest'
  const service = { id: `https://issuer.example${path}`, type: '1EdTechCredentialRefresh' }
  const offering = (facts: Partial<Plan['facts']> = {}): Plan => ({
    ...plain,
    facts: { ...plain.facts, ...facts, extra: { refreshService: service } },
  })
  const served = async (plan: Plan) => ({ [path]: jwt(await token(plan, style)) })
  const reasons = ({ findings }: Report) => findings.map(({ reason }) => reason)
  const outdated = offering({ validUntil: '2026-11-20T00:00:00Z' })
  const old = () => token(outdated, style)

  test('of the same credential by the same issuer counts instead', async () => {
    const report = await reportOf(await old(), await served(offering()))
    expect(report.verdict).toBe('verified')
    expect(reasons(report)).toContain('refresh.accepted')
  })

  const findingsOf = ({ findings }: Report) => findings.filter(({ check }) => check === 'refresh')
  const withSubject =
    (change: JsonObject): typeof ob3Shape =>
    (facts) => {
      const badge = ob3Shape(facts)
      return { ...badge, credentialSubject: { ...(badge.credentialSubject as JsonObject), ...change } }
    }

  test('of another award is not used, whatever it differs in', async () => {
    const { achievement } = ob3Shape(plain.facts).credentialSubject as { achievement: JsonObject }
    const another = { achievement: { ...achievement, id: 'https://issuer.example/achievements/2' } }
    const copies = {
      id: await token(offering({ id: 'https://issuer.example/credentials/2' }), style),
      issuer: await token(byStranger, style),
      recipient: await token(offering(), { ...style, shape: withSubject({ id: 'urn:uuid:somebody-else' }) }),
      achievement: await token(offering(), { ...style, shape: withSubject(another) }),
    }
    for (const [differs, text] of Object.entries(copies)) {
      const report = await reportOf(await old(), { [path]: jwt(text) })
      expect(report.verdict).toBe('expired')
      expect(findingsOf(report)).toMatchObject([
        { outcome: 'unknown', reason: 'refresh.another-award', facts: { differs } },
      ])
    }
  })

  test('of a credential and a subject without ids is known by the identities', async () => {
    const unnamed = {
      ...style,
      shape: (facts: Plan['facts']) => ({ ...withSubject({ id: undefined })(facts), id: undefined }),
    }
    const reportFor = async (holder: string) => {
      const page = { [path]: jwt(await token(offering({ holder }), unnamed)) }
      return reportOf(await token(outdated, unnamed), page)
    }
    const same = await reportFor(plain.facts.holder)
    expect([same.verdict, reasons(same).includes('refresh.accepted')]).toEqual(['verified', true])
    const other = await reportFor('Somebody Else')
    expect(other.verdict).toBe('expired')
    expect(findingsOf(other)).toMatchObject([{ reason: 'refresh.another-award', facts: { differs: 'recipient' } }])
  })

  test('is not used when it is older, by its start or by its signing', async () => {
    const seconds = (day: string) => Date.parse(day) / 1000
    const signedOn = (plan: Plan, day: string) => token({ ...plan, claims: { iat: seconds(day) } }, style)
    const june = await signedOn(outdated, '2026-06-01')
    const verdictWith = async (presented: string, newer: string) => {
      const report = await reportOf(presented, { [path]: jwt(newer) })
      return [report.verdict, ...findingsOf(report).map(({ outcome, reason }) => `${outcome} ${reason}`)]
    }
    const older = ['expired', 'unknown refresh.older']
    const accepted = ['verified', 'pass refresh.accepted']
    expect(await verdictWith(june, await token(offering({ validFrom: '2025-12-01T00:00:00Z' }), style))).toEqual(older)
    expect(await verdictWith(june, await signedOn(offering(), '2026-05-01'))).toEqual(older)
    expect(await verdictWith(june, await signedOn(offering(), '2026-06-01'))).toEqual(accepted)
    expect(await verdictWith(june, await signedOn(offering(), '2026-07-01'))).toEqual(accepted)
    const embeddedOne = await embedded(outdated, ob3Shape, 'eddsa-jcs-2022')
    expect(await verdictWith(embeddedOne, await signedOn(offering(), '2026-01-09'))).toEqual(older)
    expect(await verdictWith(embeddedOne, await signedOn(offering(), '2026-01-11'))).toEqual(accepted)
  })

  test('that does not stand for itself is not used', async () => {
    const changed = await token({ ...offering(), change: (credential) => ({ ...credential, name: 'Other' }) }, style)
    const report = await reportOf(await old(), { [path]: jwt(changed) })
    expect(report.verdict).toBe('expired')
    expect(findingsOf(report)).toMatchObject([{ outcome: 'unknown', reason: 'refresh.not-accepted' }])
  })

  test('that cannot be had leaves the old one, and a changed one is never refreshed', async () => {
    expect((await reportOf(await old())).verdict).toBe('expired')
    const forged = await token({ ...outdated, change: (credential) => ({ ...credential, name: 'Another' }) }, style)
    expect((await reportOf(forged, await served(offering()))).verdict).toBe('rejected')
  })
})
