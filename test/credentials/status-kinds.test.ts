import type { Report } from '@touchstone/shared/report'
import { describe, expect, test } from 'vitest'
import { type Answer, html, json, jwt } from '../world/answer.ts'
import { encodedList } from '../world/signing/status-list.ts'
import { basePlan, bit } from './base-plan.ts'
import { token } from './formats/token.ts'
import { inspectCase } from './inspect-case.ts'
import { issuerHost, issuerId, type JsonObject, listUrl, type Plan } from './plan.ts'
import { ob3Vc1Shape } from './shapes/ob3.ts'
import { signingKey } from './signing/key.ts'
import { webOf } from './web.ts'

const base = basePlan('Ed25519')
const id = listUrl('older')
const style = { algorithm: 'EdDSA', typ: 'JWT', shape: ob3Vc1Shape, wrapped: true } as const

/** A token of VC Data Model 1.1 with one status entry, and a list of another kind than the corpus has. */
async function reportOf(entry: JsonObject, list: Answer): Promise<Report | undefined> {
  const plan: Plan = { ...base, facts: { ...base.facts, status: [entry] } }
  const [issuer, ...others] = await webOf(plan)
  const answers = new Map([...(issuer?.answers ?? []), [new URL(id).pathname, list] as const])
  const bytes = Buffer.from(await token(plan, style))
  const [report] = await inspectCase({
    name: 'x',
    bytes,
    sites: [{ host: issuerHost, answers }, ...others],
    known: plan.known,
  })
  return report
}

const reasons = (report: Report | undefined) => report?.findings.map(({ reason }) => reason)

describe('1EdTechRevocationList', () => {
  const entry = { id, type: '1EdTechRevocationList' }
  const list = (...revokedCredential: JsonObject[]) => json({ id, issuer: issuerId, revokedCredential })

  test('a credential that is not in it is clear', async () => {
    const report = await reportOf(entry, list({ id: 'urn:uuid:1', revoked: true }))
    expect(report?.verdict).toBe('verified')
    expect(reasons(report)).toContain('status.clear')
  })

  test('one that is in it is revoked', async () => {
    const report = await reportOf(entry, list({ id: base.facts.id, revoked: true, revocationReason: 'Error.' }))
    expect(report).toMatchObject({ verdict: 'revoked', class: 'X' })
  })

  test('one that is in it without a word is revoked, one with `revoked: false` is clear', async () => {
    expect((await reportOf(entry, list({ id: base.facts.id })))?.verdict).toBe('revoked')
    expect((await reportOf(entry, list({ id: base.facts.id, revoked: false })))?.verdict).toBe('verified')
  })

  test('a bare id is one entry, and of two entries the worse one counts', async () => {
    const both = [
      { id: base.facts.id, revoked: false },
      { id: base.facts.id, revoked: true },
    ]
    expect((await reportOf(entry, list(...both)))?.verdict).toBe('revoked')
    const bare = json({ id, issuer: issuerId, revokedCredential: [base.facts.id] })
    expect((await reportOf(entry, bare))?.verdict).toBe('revoked')
  })

  test('a list that cannot be had is unknown, never clear', async () => {
    const report = await reportOf(entry, html('Not found', 404))
    expect(report?.verdict).toBe('unconfirmed')
    expect(reasons(report)).toContain('status.unavailable')
  })
})

describe('StatusList2021', () => {
  const entry = {
    id: `${id}#${bit}`,
    type: 'StatusList2021Entry',
    statusPurpose: 'revocation',
    statusListIndex: String(bit),
    statusListCredential: id,
  }
  const listed = async (set: number[], by: Plan['signer'] = base.signer) => {
    const shape = () => ({
      '@context': ['https://www.w3.org/2018/credentials/v1', 'https://w3id.org/vc/status-list/2021/v1'],
      id,
      type: ['VerifiableCredential', 'StatusList2021Credential'],
      issuer: issuerId,
      issuanceDate: '2026-01-01T00:00:00Z',
      credentialSubject: {
        id: `${id}#list`,
        type: 'StatusList2021',
        statusPurpose: 'revocation',
        encodedList: encodedList(set).slice(1),
      },
    })
    return jwt(await token({ ...base, signer: by, facts: { ...base.facts, validUntil: null } }, { ...style, shape }))
  }

  test('a clear bit, a set bit, and a list as a token', async () => {
    expect((await reportOf(entry, await listed([])))?.verdict).toBe('verified')
    expect((await reportOf(entry, await listed([bit])))?.verdict).toBe('revoked')
  })

  test('a list that somebody else signed proves nothing either way', async () => {
    const key = signingKey('stranger', 'Ed25519')
    const stranger = { key, method: `did:key:${key.multikey}#${key.multikey}` }
    for (const set of [[], [bit]]) {
      const report = await reportOf(entry, await listed(set, stranger))
      expect(report?.verdict).toBe('unconfirmed')
      expect(reasons(report)).toContain('status.list-unproven')
    }
  })
})

describe('a message of the issuer', () => {
  const entry = {
    id: `${id}#${bit}`,
    type: 'BitstringStatusListEntry',
    statusPurpose: 'message',
    statusListIndex: String(bit),
    statusListCredential: id,
  }

  test('that cannot be read is no verdict', async () => {
    const report = await reportOf(entry, html('Not found', 404))
    expect(report?.verdict).toBe('verified')
    expect(report?.findings.find(({ reason }) => reason === 'status.message')).toMatchObject({
      outcome: 'not-applicable',
      facts: { unread: 'status.unavailable' },
    })
  })

  test('excuses no other entry', async () => {
    const report = await reportOf({ ...entry, statusPurpose: ['message', 'revocation'] }, html('Not found', 404))
    expect(report?.verdict).toBe('unconfirmed')
  })
})

test('a list in an envelope is read as the token in it', async () => {
  const entry = {
    id: `${id}#${bit}`,
    type: 'BitstringStatusListEntry',
    statusPurpose: 'revocation',
    statusListIndex: String(bit),
    statusListCredential: id,
  }
  const shape = () => ({
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    id,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer: issuerId,
    validFrom: '2026-01-01T00:00:00Z',
    credentialSubject: { type: 'BitstringStatusList', statusPurpose: 'revocation', encodedList: encodedList([bit]) },
  })
  const list = await token(
    { ...base, facts: { ...base.facts, validUntil: null } },
    { ...style, typ: 'vc+jwt', wrapped: false, shape },
  )
  const envelope = {
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    type: 'EnvelopedVerifiableCredential',
    id: `data:application/vc+jwt,${list}`,
  }
  expect((await reportOf(entry, json(envelope)))?.verdict).toBe('revoked')
})

test('an unknown type of status is unknown, by its name', async () => {
  const report = await reportOf({ id, type: 'MoonPhaseStatus2031' }, html('', 404))
  expect(report?.verdict).toBe('unconfirmed')
  const finding = report?.findings.find(({ reason }) => reason === 'status.unknown-type')
  expect(finding?.facts).toMatchObject({ type: 'MoonPhaseStatus2031' })
})
