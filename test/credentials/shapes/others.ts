import { vc2 } from '../../world/signing/document-loader.ts'
import type { Facts, JsonObject } from '../plan.ts'
import { ob3Shape, ob3Vc1Shape } from './ob3.ts'

/** A plain Verifiable Credential 2.0: it names a person and says nothing that a data model knows. */
export function vc2Shape(facts: Facts): JsonObject {
  const { credentialSubject: _, '@context': __, issuer: ___, ...rest } = ob3Shape(facts)
  return {
    '@context': [vc2, ...facts.contexts],
    ...rest,
    type: ['VerifiableCredential'],
    issuer: facts.issuer,
    credentialSubject: { id: 'urn:uuid:3e0e7f5a-8a53-4a6c-b8b5-0f5a55a2f6a1', name: facts.holder },
  }
}

/** An endorsement, alone: it speaks of an achievement, not of a person. */
export function endorsementShape(facts: Facts): JsonObject {
  return {
    ...ob3Shape(facts),
    type: ['VerifiableCredential', 'EndorsementCredential'],
    name: 'Endorsement',
    credentialSubject: {
      id: 'https://issuer.example/achievements/1',
      type: ['EndorsementSubject'],
      endorsementComment: 'Well made.',
    },
  }
}

/** A Comprehensive Learner Record 2.0 with the publisher's own achievements. */
export function clrShape(facts: Facts): JsonObject {
  const badge = ob3Shape(facts)
  const subject = badge.credentialSubject as JsonObject
  return {
    ...badge,
    '@context': [vc2, 'https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json', ...facts.contexts],
    type: ['VerifiableCredential', 'ClrCredential'],
    name: 'Record',
    credentialSubject: {
      ...subject,
      type: ['ClrSubject'],
      achievement: [subject.achievement],
      verifiableCredential: [],
    },
  }
}

/** Open Badges 3.0 on VC Data Model 1.1 with an embedded proof: the older model knows no Bitstring status list. */
export function ob3Vc1EmbeddedShape(facts: Facts): JsonObject {
  const { '@context': contexts, credentialStatus: _, ...rest } = ob3Vc1Shape(facts)
  return { '@context': [...(contexts as string[]), 'https://w3id.org/security/data-integrity/v2'], ...rest }
}
