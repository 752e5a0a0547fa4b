import { createHmac } from 'node:crypto'
import { CompactSign } from 'jose'
import { type Answer, json } from '../../world/answer.ts'
import type { Case, CorpusFormat } from '../case.ts'
import { issuerHost } from '../plan.ts'
import { signedAssertionRows } from '../rows/signed-assertion.ts'
import { listUrl, type SignedAssertionPlan, signedAssertionBase } from './signed-assertion-base.ts'

/** Open Badges 2.0 as a JWS: the assertion is signed, its badge class and issuer are hosted. */
export const signedAssertion: CorpusFormat = {
  id: 'ob2-signed',
  table: 'signed-assertion',
  rows: Object.fromEntries(
    Object.entries(signedAssertionRows).map(([name, row]) => [name, () => caseOf(row(signedAssertionBase()))]),
  ),
}

async function caseOf(plan: SignedAssertionPlan): Promise<Case> {
  const answers = new Map<string, Answer>([
    ['/badges/1', json(plan.badge)],
    ['/profile', json(plan.profile)],
    ['/keys/1', json(plan.keyDocument)],
    [
      '/revoked',
      json({
        '@context': 'https://w3id.org/openbadges/v2',
        type: 'RevocationList',
        id: listUrl,
        revokedAssertions: plan.revoked,
      }),
    ],
    ...Object.entries(plan.instead),
  ])
  const bytes = Buffer.from(await signed(plan))
  return { name: 'badge.jws', bytes, sites: [{ host: issuerHost, answers }], known: plan.known }
}

async function signed(plan: SignedAssertionPlan): Promise<string> {
  const text = JSON.stringify(plan.assertion)
  const payload = Buffer.from(plan.rewrite?.(text) ?? text)
  const { alg = 'RS256', ...header } = plan.header
  const input = `${part(JSON.stringify({ alg, ...header }))}.${part(payload)}`
  if (alg === 'none') return `${input}.`
  if (alg === 'HS256')
    return `${input}.${createHmac('sha256', JSON.stringify(plan.key.publicJwk)).update(input).digest('base64url')}`
  if (alg !== 'RS256') return `${input}.c2ln`
  const token = await new CompactSign(payload)
    .setProtectedHeader({ ...header, alg })
    .sign(plan.key.privateKey, { crit: { moon: true } })
  if (plan.change === null) return token
  const [head, , signature] = token.split('.')
  return `${head}.${part(JSON.stringify(plan.change(plan.assertion)))}.${signature}`
}

const part = (text: string | Buffer) => Buffer.from(text).toString('base64url')
