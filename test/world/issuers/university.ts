import { html, json, type Site } from '../answer.ts'
import { plainPage } from '../pages/layout.ts'
import { candidate } from '../people.ts'
import { withProof } from '../signing/data-integrity.ts'
import { vc2 } from '../signing/document-loader.ts'
import { type Key, keyFrom } from '../signing/keys.ts'
import { encodedList } from '../signing/status-list.ts'
import { openBadge } from './open-badge.ts'
import { type Award, universityAwards } from './university-awards.ts'

const host = 'university.example'
const origin = `https://${host}`
const list = `${origin}/status/2026`
const profile = { id: `did:web:${host}`, type: ['Profile'], name: 'University of Aldermoor', url: `${origin}/` }
export const university = { id: profile.id, name: profile.name }

const methodOf = (key: Key) => `${profile.id}#${key.multikey}`

const didDocument = (key: Key) => ({
  '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
  id: profile.id,
  verificationMethod: [
    { id: methodOf(key), type: 'Multikey', controller: profile.id, publicKeyMultibase: key.multikey },
  ],
  assertionMethod: [methodOf(key)],
})

const statusList = (set: readonly number[]) => ({
  '@context': [vc2],
  id: list,
  type: ['VerifiableCredential', 'BitstringStatusListCredential'],
  issuer: profile.id,
  validFrom: '2026-01-01T00:00:00Z',
  credentialSubject: {
    id: `${list}#list`,
    type: 'BitstringStatusList',
    statusPurpose: 'revocation',
    encodedList: encodedList(set),
  },
})

const unsigned = (award: Award, index: number) =>
  openBadge({
    ...award,
    id: `${origin}/credentials/${award.slug}`,
    subject: `urn:uuid:8d0f6a3c-52b7-4c19-9e0a-6f7d1c2b3a0${index}`,
    issuer: profile,
    holder: candidate.name,
    status: {
      id: `${list}#${award.status}`,
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: String(award.status),
      statusListCredential: list,
    },
  })

/** A university with did:web: signs with eddsa-rdfc-2022 and serves its own status list. */
export async function openUniversity(seed: string): Promise<Site> {
  const key = keyFrom(seed, 'university')
  const signed = (document: Record<string, unknown>, created: string) =>
    withProof(document, { key, method: methodOf(key), created })
  const answers = new Map([
    ['/', html(plainPage(profile.name, '<p>Short courses with an examination, since 1907.</p>'))],
    ['/.well-known/did.json', json(didDocument(key), 'application/did+ld+json')],
  ])
  const revoked = universityAwards.filter((award) => award.revoked).map((award) => award.status)
  answers.set('/status/2026', json(await signed(statusList(revoked), '2026-10-01T06:00:00Z')))
  for (const [index, award] of universityAwards.entries()) {
    const document = await signed(unsigned(award, index), award.validFrom)
    answers.set(`/credentials/${award.slug}`, json(award.change?.(document) ?? document, 'application/ld+json'))
  }
  return { host, answers }
}
