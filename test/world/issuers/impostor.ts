import { html, json, type Site } from '../answer.ts'
import { plainPage } from '../pages/layout.ts'
import { candidate } from '../people.ts'
import { withProof } from '../signing/data-integrity.ts'
import { keyFrom } from '../signing/keys.ts'
import { openBadge } from './open-badge.ts'
import { university } from './university.ts'

const host = 'impostor.example'
const did = `did:web:${host}`

/** Calls itself the university and signs well, with a key of its own under a name of its own. */
export async function openImpostor(seed: string): Promise<Site> {
  const key = keyFrom(seed, 'impostor')
  const method = `${did}#${key.multikey}`
  const document = openBadge({
    id: `https://${host}/credentials/leadership`,
    subject: 'urn:uuid:c3b2a190-7f6e-4d5c-8b4a-392817060504',
    issuer: { id: did, type: ['Profile'], name: university.name, url: `https://${host}/` },
    holder: candidate.name,
    validFrom: '2026-06-01T08:00:00Z',
    achievement: {
      name: 'Leadership for Technical Teams',
      achievementType: 'Certification',
      description: 'Awarded to outstanding leaders.',
      narrative: 'Passes a proctored examination in leadership, TypeScript and data analysis.',
      tag: ['leadership'],
    },
  })
  const didDocument = {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
    id: did,
    verificationMethod: [{ id: method, type: 'Multikey', controller: did, publicKeyMultibase: key.multikey }],
    assertionMethod: [method],
  }
  const signed = await withProof(document, { key, method, created: '2026-06-01T08:00:00Z' })
  const answers = new Map([
    ['/', html(plainPage(university.name, '<p>Diplomas within the hour.</p>'))],
    ['/.well-known/did.json', json(didDocument)],
    ['/credentials/leadership', json(signed, 'application/ld+json')],
  ])
  return { host, answers }
}
