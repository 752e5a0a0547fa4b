import type { Report } from '@touchstone/shared/report'
import { describe, expect, test } from 'vitest'
import { basePlan } from './base-plan.ts'
import { embedded } from './formats/embedded.ts'
import { token } from './formats/token.ts'
import { inspectCase } from './inspect-case.ts'
import type { JsonObject, Plan } from './plan.ts'
import { ob3Shape } from './shapes/ob3.ts'
import type { SuiteId } from './signing/embedded.ts'
import { signingKey } from './signing/key.ts'
import { webOf } from './web.ts'

const base = basePlan('Ed25519')
const plain: Plan = { ...base, facts: { ...base.facts, status: [] } }
const stranger = signingKey('stranger', 'Ed25519')
const strangerDid = `did:key:${stranger.multikey}`
const strangersSigner = { key: stranger, method: `${strangerDid}#${stranger.multikey}` }

/** A credential with the embedded proofs of one plan, in a token of another. */
async function enclosed(inside: Plan, around: Plan = plain, how: { wrapped?: boolean; suite?: SuiteId } = {}) {
  const credential = JSON.parse(await embedded(inside, ob3Shape, how.suite ?? 'eddsa-rdfc-2022')) as JsonObject
  const style = { algorithm: 'EdDSA', typ: 'JWT', wrapped: how.wrapped ?? false } as const
  return reportOf(await token(around, { ...style, shape: () => credential }))
}

async function reportOf(text: string): Promise<Report> {
  const bytes = Buffer.from(text)
  const [report] = await inspectCase({ name: 'x', bytes, sites: await webOf(plain), known: plain.known })
  if (report === undefined) throw new Error('Every file has a report.')
  return report
}

/** As a claim can say it: the issuer as an id alone. */
const issuedById: typeof ob3Shape = (facts) => ({ ...ob3Shape(facts), issuer: facts.issuer.id })

const proofs = ({ findings }: Report) =>
  findings.filter(({ check }) => check === 'proof').map(({ reason, facts }) => `${facts.proof ?? 'all'} ${reason}`)

describe('a proof embedded in the credential that a token carries', () => {
  for (const suite of ['eddsa-rdfc-2022', 'eddsa-jcs-2022'] as const)
    for (const wrapped of [true, false])
      test(`good beside a good token: ${suite}, ${wrapped ? 'in vc' : 'the payload'}`, async () => {
        const report = await enclosed(plain, plain, { suite, wrapped })
        expect([report.verdict, ...proofs(report)]).toEqual(['verified', '-1 proof.good', '0 proof.good'])
      })

  test('good though the token took something out of it, or was signed over with it', async () => {
    const signed = JSON.parse(await embedded(plain, ob3Shape, 'eddsa-jcs-2022')) as JsonObject
    const { id, issuer: _, ...moved } = JSON.parse(await embedded(plain, issuedById, 'eddsa-jcs-2022')) as JsonObject
    const style = { algorithm: 'EdDSA', typ: 'JWT' } as const
    const out = await token({ ...plain, claims: { jti: id } }, { ...style, wrapped: true, shape: () => moved })
    const dated = await token(
      { ...plain, claims: { iat: 1_790_000_000 } },
      { ...style, wrapped: false, shape: () => signed },
    )
    for (const report of [await reportOf(out), await reportOf(dated)])
      expect([report.verdict, ...proofs(report)]).toEqual(['verified', '-1 proof.good', '0 proof.good'])
  })

  test('that fails beside a good token: the proofs disagree', async () => {
    const changed: Plan = { ...plain, change: (credential) => ({ ...credential, name: 'Another' }) }
    for (const wrapped of [true, false]) {
      const report = await enclosed(changed, plain, { wrapped })
      expect([report.verdict, report.class, ...proofs(report)]).toEqual([
        'unconfirmed',
        'E',
        '-1 proof.good',
        '0 proof.mismatch',
        'all proof.disagree',
      ])
    }
  })

  test('one good and one failing', async () => {
    const report = await enclosed({ ...plain, proof: 'second-bad' })
    expect([report.verdict, ...proofs(report)]).toEqual([
      'unconfirmed',
      '-1 proof.good',
      '0 proof.good',
      '1 proof.mismatch',
      'all proof.disagree',
    ])
  })

  test('of an unknown suite beside a good token is named, and costs nothing', async () => {
    const report = await enclosed({ ...plain, proof: 'unknown-suite' })
    expect([report.verdict, ...proofs(report)]).toEqual(['verified', '-1 proof.good', '0 proof.unknown-suite'])
    const named = report.findings.find(({ reason }) => reason === 'proof.unknown-suite')
    expect(named).toMatchObject({ outcome: 'unknown', facts: { suite: 'moonlight-2031' } })
  })
})

describe('a good embedded proof never makes a token good', () => {
  test('that somebody else signed around it', async () => {
    for (const wrapped of [true, false]) {
      const report = await enclosed(plain, { ...plain, signer: strangersSigner }, { wrapped })
      expect([report.verdict, report.class, ...proofs(report)]).toEqual([
        'unconfirmed',
        'E',
        '-1 proof.good',
        '0 proof.good',
      ])
      expect(report.pinnable).toBe(false)
    }
  })

  test('whose own signature is of an unknown kind', async () => {
    const report = await enclosed(plain, { ...plain, proof: 'unknown-suite' })
    expect([report.verdict, ...proofs(report)]).toEqual(['unconfirmed', '-1 proof.alg-not-supported', '0 proof.good'])
  })

  test('whose signature does not match, or that has none', async () => {
    const change: Plan['change'] = (credential) => ({ ...credential, name: 'Another' })
    const changed = await enclosed(plain, { ...plain, change })
    expect([changed.verdict, ...proofs(changed)]).toEqual(['rejected', '-1 proof.mismatch', '0 proof.mismatch'])
    const bare = await enclosed(plain, { ...plain, proof: 'removed' })
    expect([bare.verdict, ...proofs(bare)]).toEqual([
      'rejected',
      '-1 proof.alg-none',
      '0 proof.good',
      'all proof.disagree',
    ])
  })

  test('whose claims alone were changed: the proofs disagree', async () => {
    const credential = JSON.parse(await embedded(plain, ob3Shape, 'eddsa-rdfc-2022')) as JsonObject
    const style = { algorithm: 'EdDSA', typ: 'JWT', wrapped: false, shape: () => credential } as const
    const [head, body] = (await token({ ...plain, claims: { iat: 1_790_000_000 } }, style)).split('.')
    const [, , signature] = (await token(plain, style)).split('.')
    const report = await reportOf(`${head}.${body}.${signature}`)
    expect([report.verdict, ...proofs(report)]).toEqual([
      'unconfirmed',
      '-1 proof.mismatch',
      '0 proof.good',
      'all proof.disagree',
    ])
  })

  test('that fails under a token that could not be tried: unconfirmed, for the form it was signed in is not certain', async () => {
    const changed: Plan = { ...plain, change: (credential) => ({ ...credential, name: 'Another' }) }
    const report = await enclosed(changed, { ...plain, proof: 'unknown-suite' })
    expect([report.verdict, ...proofs(report)]).toEqual([
      'unconfirmed',
      '-1 proof.alg-not-supported',
      '0 proof.mismatch',
    ])
  })
})
