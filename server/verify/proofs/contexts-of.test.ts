import { expect, test } from 'vitest'
import { pinnedContexts } from './contexts.ts'
import { contextsOf } from './contexts-of.ts'

const [v2, badges] = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
]
const problem = (document: Parameters<typeof contextsOf>[0]) => {
  const meaning = contextsOf(document, pinnedContexts)
  return meaning.ok ? null : meaning.reason
}

test.each([
  ['two contexts', { '@context': [v2, badges] }, null],
  ['one without an array', { '@context': v2 }, null],
  ['ten of them', { '@context': Array(10).fill(v2) }, null],
  ['eleven: each is read over and over', { '@context': Array(11).fill(v2) }, 'too-complex'],
  ['eleven further down', { '@context': v2, a: [{ '@context': Array(11).fill(v2) }] }, 'too-complex'],
  ['one that is not pinned', { '@context': [v2, 'https://contexts.example/v1'] }, 'unknown-context'],
  ['one written into the document', { '@context': [v2, { a: 'https://a.example/' }] }, 'unknown-context'],
  ['an IRI as a name', { '@context': v2, 'https://a.example/b': 1 }, 'not-compacted'],
])('%s', (_, document, expected) => {
  expect(problem(document)).toBe(expected)
})
