import { isObject, type Json } from '../../formats/json.ts'
import type { Contexts } from './contexts.ts'

/** Whether a document's meaning is fixed: only allow-listed contexts by URL, and no name that avoids its terms. */
export type Meaning =
  | { ok: true; mutable: string[] }
  | { ok: false; reason: 'unknown-context' | 'not-compacted' | 'too-complex'; detail: string }

/** Keywords that a compacted document may use; every other `@` or IRI as a name would hide a term from a reader of JSON. */
const keywords = new Set(['@context', '@value', '@language', '@direction', '@type'])

/** Of one list. Each costs some milliseconds to read, over and over; nobody's document names more. */
export const mostContexts = 10

/** Reads every `@context` and every name of the document, at any depth. */
export function contextsOf(document: Json, contexts: Contexts): Meaning {
  const used = new Set<string>()
  const problem = walk(document, used)
  if (problem) return { ok: false, ...problem }
  const other = [...used].find((url) => !contexts.has(url))
  if (other !== undefined) return { ok: false, reason: 'unknown-context', detail: other.slice(0, 500) }
  return { ok: true, mutable: [...used].filter((url) => contexts.get(url)?.mutable) }
}

type Problem = Omit<Extract<Meaning, { ok: false }>, 'ok'>

function walk(value: Json, used: Set<string>): Problem | null {
  if (Array.isArray(value)) return first(value, (item) => walk(item, used))
  if (!isObject(value)) return null
  const isValue = Object.hasOwn(value, '@value')
  return first(Object.entries(value), ([name, inner]) => {
    if (name === '@context') return walkContext(inner, used)
    if (name === '__proto__' || (name === '@type' && !isValue)) return { reason: 'not-compacted', detail: name }
    if ((name.startsWith('@') && !keywords.has(name)) || name.includes(':'))
      return { reason: 'not-compacted', detail: name.slice(0, 200) }
    return walk(inner, used)
  })
}

function walkContext(value: Json, used: Set<string>): Problem | null {
  const entries = Array.isArray(value) ? value : [value]
  if (entries.length > mostContexts) return { reason: 'too-complex', detail: `${entries.length} contexts` }
  return first(entries, (entry) => {
    if (typeof entry !== 'string') return { reason: 'unknown-context', detail: 'a context written into the document' }
    used.add(entry)
    return null
  })
}

function first<T>(items: T[], find: (item: T) => Problem | null): Problem | null {
  for (const item of items) {
    const problem = find(item)
    if (problem) return problem
  }
  return null
}
