import { expect, test } from 'vitest'
import { pinnedContexts } from './contexts.ts'

/** What a reader of JSON must not miss: were a second term to mean one of these, a re-written document could hide it. */
const critical =
  /^https:\/\/www\.w3\.org\/2018\/credentials#(credentialStatus|validFrom|validUntil|issuer|credentialSubject|issuanceDate|expirationDate|evidence)$/

test('every pinned context is at hand and is the one that was pinned', () => {
  expect(pinnedContexts.size).toBeGreaterThanOrEqual(26)
})

test('the context of JsonWebSignature2020 is the published one, not another of its variants', () => {
  // The sha256 of the canonical JSON of contexts/v1/index.json in w3c/vc-jws-2020, taken on 2026-11-25.
  expect(pinnedContexts.get('https://w3id.org/security/suites/jws-2020/v1')?.sha256).toBe(
    'eed16334842a5635257913b33acd1aeee29009eb188d855f9a1d0ceee4a8ae4d',
  )
})

test('no two terms mean the same thing where it matters', () => {
  const meanings = new Map<string, Set<string>>()
  for (const { document } of pinnedContexts.values()) collect(document, meanings)
  const doubled = [...meanings].filter(([iri, terms]) => critical.test(iri) && terms.size > 1)
  expect(doubled.map(([iri, terms]) => `${iri}: ${[...terms].join(', ')}`)).toEqual([])
  expect([...meanings.keys()].filter((iri) => critical.test(iri)).length).toBeGreaterThanOrEqual(7)
})

function collect(value: unknown, meanings: Map<string, Set<string>>, prefixes: Record<string, string> = {}): void {
  if (typeof value !== 'object' || value === null) return
  const entries = Object.entries(value)
  const known = {
    ...prefixes,
    ...Object.fromEntries(entries.filter(([, v]) => typeof v === 'string' && v.endsWith('#'))),
  }
  for (const [term, inner] of entries) {
    const id = typeof inner === 'string' ? inner : (inner as { '@id'?: unknown } | null)?.['@id']
    if (typeof id === 'string' && !term.startsWith('@')) {
      const [prefix = '', rest = ''] = id.split(':')
      const iri = known[prefix] && !id.startsWith('http') ? known[prefix] + rest : id
      meanings.set(iri, (meanings.get(iri) ?? new Set()).add(term))
    }
    collect(inner, meanings, known)
  }
}
