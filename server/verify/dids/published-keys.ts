import type { Fetch } from '../../fetch/outcome.ts'
import { type JsonObject, own, text } from '../../formats/json.ts'
import { readJson } from '../../formats/read-json.ts'
import { type ListedKey, listedKeys } from './listed-keys.ts'
import { sameOrigin } from './same-origin.ts'

/** A document as its host served it at an instant. */
interface Published {
  json: JsonObject
  url: string
  at: Date
}

/** The keys that a document lists, and those of the key set (`jwks_uri`) that it names on its own origin. Null: that set
 * is not to be had, so that nobody can say what the document lists. */
export async function publishedKeys({ json, url, at }: Published, fetch: Fetch): Promise<ListedKey[] | null> {
  const apart = text(own(json, 'jwks_uri'))
  if (apart === null) return listedKeys(json, at)
  const set = sameOrigin(apart, url) ? await fetchJson(apart, fetch) : null
  return set && [...listedKeys(json, at), ...listedKeys(set.json, at)]
}

/** A JSON document about no person, from its own origin. Null: not to be had. */
export async function fetchJson(url: string, fetch: Fetch): Promise<Published | null> {
  const answer = await fetch(url, { accept: 'json', impersonal: true })
  if (answer.outcome !== 'ok' || !sameOrigin(url, answer.finalUrl)) return null
  const read = readJson(new TextDecoder().decode(answer.bytes))
  return read.ok ? { json: read.value, url, at: new Date(answer.at) } : null
}
