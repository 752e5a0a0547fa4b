import { createHash } from 'node:crypto'
import type { Known } from '@touchstone/server/verify/known'
import type { Answer } from '../../world/answer.ts'
import { holder, holderEmail, issuerHost, type JsonObject } from '../plan.ts'

const origin = `https://${issuerHost}`
const context = 'https://w3id.org/openbadges/v2'
export const profileId = `${origin}/profile`
export const assertionUrl = `${origin}/assertions/1`
export const badgeUrl = `${origin}/badges/1`

/** The documents of one Open Badges 2.0 award and how their host answers. */
export interface HostedPlan {
  assertion: JsonObject
  badge: JsonObject
  profile: JsonObject
  /** The copy at hand, where it differs from what is served. */
  atHand: ((assertion: JsonObject) => JsonObject) | null
  rewrite: ((text: string) => string) | null
  /** Answers of the host instead of the documents, by path. */
  instead: Record<string, Answer>
  known: Known
}

export const hashed = (address: string, algorithm: 'sha256' | 'md5' = 'sha256') =>
  `${algorithm}$${createHash(algorithm).update(`${address}pepper`).digest('hex')}`

/** A good award to a person whose address is known. */
export const hostedBase = (): HostedPlan => ({
  assertion: {
    '@context': context,
    type: 'Assertion',
    id: assertionUrl,
    recipient: { type: 'email', hashed: true, salt: 'pepper', identity: hashed(holderEmail) },
    badge: badgeUrl,
    verification: { type: 'HostedBadge' },
    issuedOn: '2026-01-10T08:00:00Z',
    expires: '2031-01-10T08:00:00Z',
  },
  badge: {
    '@context': context,
    type: 'BadgeClass',
    id: badgeUrl,
    name: 'Cartography of Fjords',
    description: 'Drawing charts of narrow waters.',
    image: `${origin}/badges/1.png`,
    criteria: { narrative: 'Passes a proctored examination in cartography.' },
    issuer: profileId,
  },
  profile: {
    '@context': context,
    type: 'Issuer',
    id: profileId,
    name: 'Institute of Corpora',
    url: `${origin}/`,
    email: 'office@issuer.example',
  },
  atHand: null,
  rewrite: null,
  instead: {},
  known: { emails: [{ address: holderEmail, from: 'recruiter' }], names: [holder] },
})
