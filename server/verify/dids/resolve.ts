import type { Fetch } from '../../fetch/outcome.ts'
import { type JsonObject, own, text } from '../../formats/json.ts'
import { readJson } from '../../formats/read-json.ts'
import { inlineKey } from './did-inline.ts'
import { didWebUrl } from './did-web.ts'
import type { ListedKey } from './listed-keys.ts'
import { publishedKeys } from './published-keys.ts'
import { sameOrigin } from './same-origin.ts'

/** What the own document of an id says of its keys. */
export type Resolved =
  | { outcome: 'resolved'; keys: ListedKey[]; document: JsonObject | null; url: string | null }
  | { outcome: 'unavailable' | 'moved' | 'unsupported' | 'id-differs'; detail: string }

/** Resolves an issuer id, or the part of a key's id before `#`, to the document of that id alone. */
export async function resolve(id: string, fetch: Fetch): Promise<Resolved> {
  if (id.startsWith('did:key:') || id.startsWith('did:jwk:')) {
    const key = inlineKey(id)
    if (!key) return { outcome: 'unsupported', detail: `${id.slice(0, 20)}: a key of another kind` }
    return { outcome: 'resolved', keys: [{ id: methodOf(id), key, owner: id }], document: null, url: null }
  }
  if (id.startsWith('did:web:')) {
    const url = didWebUrl(id)
    return url ? fetchDocument(url, id, fetch) : { outcome: 'unsupported', detail: 'a did:web that names no host' }
  }
  if (/^https?:\/\//i.test(id)) return fetchDocument(id, id, fetch)
  return { outcome: 'unsupported', detail: /^(did:[a-z0-9]+|[a-z][a-z0-9+.-]*):/i.exec(id)?.[1] ?? 'not a URI' }
}

function methodOf(did: string): string {
  return did.startsWith('did:key:') ? `${did}#${did.slice('did:key:'.length)}` : `${did}#0`
}

async function fetchDocument(url: string, id: string, fetch: Fetch): Promise<Resolved> {
  const explicitPort = id.startsWith('did:web:')
  const answer = await fetch(url, { accept: 'json', impersonal: true, explicitPort })
  if (answer.outcome !== 'ok') return { outcome: 'unavailable', detail: answer.outcome }
  if (!sameOrigin(url, answer.finalUrl)) return { outcome: 'moved', detail: answer.finalUrl }
  const json = readJson(new TextDecoder().decode(answer.bytes))
  if (!json.ok) return { outcome: 'unavailable', detail: json.reason }
  const said = text(own(json.value, 'id')) ?? text(own(json.value, '@id'))
  const bare = said === null && ['keys', 'kty'].some((name) => own(json.value, name) !== undefined)
  if (said !== id && !bare) return { outcome: 'id-differs', detail: said ?? 'none' }
  const keys = await publishedKeys({ json: json.value, url, at: new Date(answer.at) }, fetch)
  return keys
    ? { outcome: 'resolved', keys, document: json.value, url }
    : { outcome: 'unavailable', detail: 'its key set' }
}
