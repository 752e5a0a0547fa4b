import type { Report } from '@touchstone/shared/report'
import { expect, test } from 'vitest'
import { basePlan, statusEntry } from './base-plan.ts'
import { inspectCase } from './inspect-case.ts'
import type { JsonObject } from './plan.ts'
import { ob3Shape } from './shapes/ob3.ts'
import { embed } from './signing/embedded.ts'
import { webOf } from './web.ts'

// An RDF signature covers statements, not where they stand in the JSON: what a holder can move without breaking it.
const plan = basePlan('Ed25519')
const id = String(plan.facts.id)
const unsigned = (extra: JsonObject, status: JsonObject[] = []): JsonObject => ({
  ...bare(ob3Shape({ ...plan.facts, status })),
  evidence: [{ id, type: ['Evidence'], name: 'The credential itself' }],
  ...extra,
})

/** Every part of the achievement has an id, so that it can be said twice without saying more. */
function bare(document: JsonObject): JsonObject {
  const subject = document.credentialSubject as JsonObject
  const { alignment: _, ...achievement } = subject.achievement as JsonObject
  const criteria = { id: 'https://issuer.example/criteria', narrative: 'Passes an examination.' }
  return { ...document, credentialSubject: { ...subject, achievement: { ...achievement, criteria } } }
}

const signed = (document: JsonObject) => embed(document, { ...plan.signer, suite: 'eddsa-rdfc-2022' })
const inEvidence = (moved: JsonObject): JsonObject[] => [
  { id, type: ['Evidence', 'VerifiableCredential', 'OpenBadgeCredential'], name: 'The credential itself', ...moved },
]

async function judged(document: JsonObject): Promise<Report | undefined> {
  const bytes = Buffer.from(JSON.stringify(document))
  const [report] = await inspectCase({ name: 'x', bytes, sites: await webOf(plan), known: plan.known })
  return report
}

test('an end that was moved to another object of the same id', async () => {
  const document = await signed(unsigned({ validUntil: '2026-02-01T00:00:00Z' }))
  expect((await judged(document))?.verdict).toBe('expired')
  const { validUntil, ...rest } = document
  const report = await judged({ ...rest, evidence: inEvidence({ validUntil: validUntil ?? '' }) })
  expect(report?.verdict).toBe('unconfirmed')
  expect(report?.findings.map(({ reason }) => reason)).toContain('proof.not-compacted')
})

test('a status that was moved to another object of the same id', async () => {
  const { credentialStatus, ...rest } = await signed(unsigned({}, [statusEntry('revocation')]))
  const report = await judged({ ...rest, evidence: inEvidence({ credentialStatus: credentialStatus ?? {} }) })
  expect(report?.verdict).toBe('unconfirmed')
})

test('a subject that was split in two, so that a failed result or the holder is not seen', async () => {
  const document = unsigned({})
  const whole = document.credentialSubject as JsonObject
  const failed = await signed({
    ...document,
    credentialSubject: { ...whole, result: [{ type: ['Result'], status: 'Failed' }] },
  })
  expect((await judged(failed))?.class).toBe('F')
  const { result, ...shown } = failed.credentialSubject as JsonObject
  const split = [shown, { id: shown.id, type: shown.type, achievement: shown.achievement, result }] as JsonObject[]
  expect((await judged({ ...failed, credentialSubject: split }))?.verdict).toBe('unconfirmed')
})

test('a subject without an id that was given the name of a blank node', async () => {
  const document = unsigned({})
  const { id: _, ...whole } = document.credentialSubject as JsonObject
  const anonymous = await signed({ ...document, credentialSubject: whole })
  expect((await judged(anonymous))?.verdict).toBe('verified')
  const { identifier, ...shown } = anonymous.credentialSubject as JsonObject
  const split = [
    { id: '_:b', ...shown },
    { id: '_:b', type: shown.type, achievement: shown.achievement, identifier },
  ] as JsonObject[]
  expect((await judged({ ...anonymous, credentialSubject: split }))?.verdict).toBe('unconfirmed')
})

test('an entry of several purposes, or of several bits, is not read as one bit of one', async () => {
  for (const more of [{ statusPurpose: ['message', 'revocation'] }, { statusSize: 2 }]) {
    const report = await judged(await signed(unsigned({}, [{ ...statusEntry('revocation'), ...more }])))
    expect([more, report?.verdict]).toEqual([more, 'unconfirmed'])
  }
})
