import { issuerHost, type JsonObject } from '../plan.ts'
import { type SigningKey, signingKey } from '../signing/key.ts'
import { rsaKey } from '../signing/rsa.ts'
import { badgeUrl, type HostedPlan, hostedBase, profileId } from './hosted-base.ts'

const origin = `https://${issuerHost}`
export const keyUrl = `${origin}/keys/1`
export const listUrl = `${origin}/revoked`

/** An assertion that is signed, the key document that it names, and what its issuer publishes. */
export interface SignedAssertionPlan extends Pick<HostedPlan, 'assertion' | 'badge' | 'profile' | 'instead' | 'known'> {
  key: SigningKey
  keyDocument: JsonObject
  revoked: unknown[]
  header: JsonObject
  change: ((payload: JsonObject) => JsonObject) | null
  rewrite: ((text: string) => string) | null
}

/** A good signed assertion to a person whose address is known. */
export function signedAssertionBase(): SignedAssertionPlan {
  const { assertion, badge, profile, known } = hostedBase()
  const verification = { type: 'SignedBadge', creator: keyUrl }
  return {
    assertion: { ...assertion, id: 'urn:uuid:77a1cf0e-2d4b-4f1a-9f55-0c8a9d6e2b11', badge: badgeUrl, verification },
    badge,
    profile: { ...profile, publicKey: keyUrl, revocationList: listUrl },
    instead: {},
    known,
    key: signingKey('issuer', 'RSA'),
    keyDocument: {
      '@context': 'https://w3id.org/openbadges/v2',
      type: 'CryptographicKey',
      id: keyUrl,
      owner: profileId,
      publicKeyPem: rsaKey('issuer').publicPem,
    },
    revoked: ['urn:uuid:another'],
    header: {},
    change: null,
    rewrite: null,
  }
}
