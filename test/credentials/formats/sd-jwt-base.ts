import { createHash } from 'node:crypto'
import type { Known } from '@touchstone/server/verify/known'
import type { Answer } from '../../world/answer.ts'
import { holder, holderEmail, issuerHost, type JsonObject } from '../plan.ts'
import { type SigningKey, signingKey } from '../signing/key.ts'

export const sdIssuer = `https://${issuerHost}`
export const tokenListUrl = `${sdIssuer}/token-status`
export const kid = 'key-1'
export const statusIndex = 42

/** An SD-JWT VC before it is made: what is signed in the open, what is disclosed, and what its issuer publishes. */
export interface SdJwtPlan {
  claims: JsonObject
  /** Claims that the holder may show or keep. */
  selective: JsonObject
  key: SigningKey
  header: JsonObject
  /** The issuer's metadata, and its status list's claims. */
  metadata: JsonObject
  list: { statuses: Record<number, number>; claims: JsonObject; key: SigningKey }
  instead: Record<string, Answer>
  /** Done to the disclosures and to the token when all is signed. */
  shown: (disclosures: string[]) => string[]
  rewrite: ((token: string) => string) | null
  payloadText: ((text: string) => string) | null
  known: Known
}

const seconds = (instant: string) => Date.parse(instant) / 1000

/** A disclosure as it is written, with a salt that its name gives. */
export function disclosure(name: string, value: unknown): string {
  const salt = createHash('sha256').update(`corpus ${name}`).digest('base64url').slice(0, 22)
  return Buffer.from(JSON.stringify([salt, name, value])).toString('base64url')
}

/** A good one: the name and the address of the holder are disclosed, the status is clear. */
export function sdJwtBase(): SdJwtPlan {
  const key = signingKey('issuer', 'P-256')
  return {
    claims: {
      iss: sdIssuer,
      vct: 'https://issuer.example/types/cartography',
      iat: seconds('2026-01-10T08:00:00Z'),
      nbf: seconds('2026-01-10T08:00:00Z'),
      exp: seconds('2031-01-10T08:00:00Z'),
      title: 'Cartography of Fjords',
      status: { status_list: { idx: statusIndex, uri: tokenListUrl } },
    },
    selective: { name: holder },
    key,
    header: {},
    metadata: { issuer: sdIssuer, jwks: { keys: [{ ...key.publicJwk, kid, use: 'sig', alg: 'ES256' }] } },
    list: { statuses: {}, claims: {}, key },
    instead: {},
    shown: (disclosures) => disclosures,
    rewrite: null,
    payloadText: null,
    known: { emails: [{ address: holderEmail, from: 'recruiter' }], names: [holder] },
  }
}
