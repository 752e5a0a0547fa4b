import { createHash } from 'node:crypto'
import { ob3, vc2 } from '../../world/signing/document-loader.ts'
import type { Facts, JsonObject } from '../plan.ts'

const identities = (facts: Facts): JsonObject[] => {
  const name = { type: 'IdentityObject', identityType: 'name', hashed: false, identityHash: facts.holder }
  if (facts.email === null) return [name]
  const digest = createHash('sha256').update(`${facts.email}salt`).digest('hex')
  return [
    name,
    {
      type: 'IdentityObject',
      identityType: 'emailAddress',
      hashed: true,
      identityHash: `sha256$${digest}`,
      salt: 'salt',
    },
  ]
}

const subject = (facts: Facts): JsonObject => ({
  id: 'urn:uuid:3e0e7f5a-8a53-4a6c-b8b5-0f5a55a2f6a1',
  type: ['AchievementSubject'],
  identifier: identities(facts),
  achievement: {
    id: 'https://issuer.example/achievements/1',
    type: ['Achievement'],
    achievementType: 'MicroCredential',
    name: 'Cartography of Fjords',
    description: 'Drawing charts of narrow waters.',
    criteria: { narrative: 'Passes a proctored examination in cartography.' },
    alignment: [{ type: ['Alignment'], targetName: 'cartography', targetUrl: 'https://skills.example/cartography' }],
  },
})

const profile = (facts: Facts): JsonObject => ({ ...facts.issuer, type: ['Profile'] })

/** Open Badges 3.0 on VC Data Model 2.0. */
export const ob3Shape = (facts: Facts): JsonObject => ({
  '@context': [vc2, ob3, ...facts.contexts],
  id: facts.id,
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  issuer: profile(facts),
  validFrom: facts.validFrom,
  ...(facts.validUntil === null ? {} : { validUntil: facts.validUntil }),
  ...facts.extra,
  credentialSubject: subject(facts),
  ...(facts.status.length === 0
    ? {}
    : { credentialStatus: facts.status.length === 1 ? facts.status[0] : facts.status }),
})

/** Open Badges 3.0 on VC Data Model 1.1. */
export function ob3Vc1Shape(facts: Facts): JsonObject {
  const { validFrom, validUntil, '@context': _, ...rest } = ob3Shape(facts)
  return {
    '@context': ['https://www.w3.org/2018/credentials/v1', ob3, ...facts.contexts],
    ...rest,
    issuanceDate: validFrom,
    ...(validUntil === undefined ? {} : { expirationDate: validUntil }),
  }
}
