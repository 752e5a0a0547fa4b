import type { Fetch } from '../../fetch/outcome.ts'
import { own, text } from '../../formats/json.ts'
import type { Jws } from '../../formats/jws.ts'
import { type FoundKey, findMethod, foundAmong } from './find-method.ts'
import type { ListedKey } from './listed-keys.ts'
import { fetchJson, publishedKeys } from './published-keys.ts'

/** Where an issuer of SD-JWT VC publishes its keys: the well-known path comes before its own (section 5). */
export function metadataUrl(issuer: string): string | null {
  const url = URL.parse(issuer)
  if (url?.protocol !== 'https:') return null
  return `${url.origin}/.well-known/jwt-vc-issuer${url.pathname === '/' ? '' : url.pathname}`
}

/** The keys of an issuer's own metadata, whose `issuer` must be that issuer. Null: not to be had. */
export async function metadataKeys(issuer: string, fetch: Fetch): Promise<ListedKey[] | null> {
  const url = metadataUrl(issuer)
  if (url === null) return null
  const metadata = await fetchJson(url, fetch)
  return metadata && text(own(metadata.json, 'issuer')) === issuer ? publishedKeys(metadata, fetch) : null
}

/** The key that signed an SD-JWT: a DID's by `kid`, or one of the issuer's metadata by `kid` (or its only one). */
export async function findIssuerKey({ header, payload }: Jws, fetch: Fetch): Promise<FoundKey> {
  const kid = text(own(header, 'kid'))
  const issuer = text(own(payload, 'iss')) ?? ''
  if (issuer.startsWith('did:')) {
    if (kid === null) return findMethod(issuer, fetch)
    return findMethod(kid.startsWith('did:') ? kid : `${issuer}${kid.startsWith('#') ? '' : '#'}${kid}`, fetch)
  }
  const keys = await metadataKeys(issuer, fetch)
  if (!keys) return { outcome: 'unavailable', detail: own(header, 'x5c') ? 'x5c without an anchor' : 'issuer metadata' }
  const named = kid === null && keys.length === 1 ? keys : keys.filter(({ id }) => id === kid)
  return foundAmong(named) ?? { outcome: 'not-listed', detail: kid ?? 'no kid' }
}
