import type { Fetch } from '../../fetch/outcome.ts'
import { own } from '../../formats/json.ts'
import { type Key, keyFromMultikey } from '../proofs/key.ts'
import { fromMethod, type ListedKey } from './listed-keys.ts'
import { resolve } from './resolve.ts'

/** Where the key of a proof was found; in a fragment or a header its own author put it there. */
export type FoundKey =
  | {
      outcome: 'found'
      /** Nearly always one; some issuers give a new key the name of the old one and list both. */
      keys: [Key, ...Key[]]
      from: 'document' | 'fragment' | 'header'
      owner: string | null
    }
  | { outcome: 'unavailable' | 'unsupported' | 'not-listed'; detail: string }

const mostOfOneName = 5

/** Finds the key that a verification method or a `kid` names; `alias` is the bare `kid` of a key set. */
export async function findMethod(method: string, fetch: Fetch, alias: string | null = null): Promise<FoundKey> {
  const [base = '', fragment] = method.split('#')
  const resolved = await resolve(base, fetch)
  if (resolved.outcome === 'unsupported') return { outcome: 'unsupported', detail: resolved.detail }
  if (resolved.outcome === 'resolved') {
    const { keys, document } = resolved
    // The keys of a set have names, and the set itself has none.
    const isSet = own(document ?? {}, 'keys') !== undefined
    const names = new Set([method, alias, isSet ? fragment : null])
    const named = keys.filter(({ id }) => id !== null && names.has(id))
    const whole = fragment === undefined && (isSet || base.startsWith('did:')) && keys.length === 1 ? keys : []
    const found = foundAmong(named) ?? foundAmong(whole) ?? foundAmong(ownKey(document, method, base))
    if (found) return found
  }
  const written = base.startsWith('http') && fragment ? keyFromMultikey(fragment) : null
  if (written) return { outcome: 'found', keys: [written], from: 'fragment', owner: null }
  if (resolved.outcome === 'resolved') return { outcome: 'not-listed', detail: base }
  return { outcome: 'unavailable', detail: resolved.detail }
}

/** The keys of one name, or null where none is there by value. */
export function foundAmong(listed: ListedKey[]): FoundKey | null {
  const withKey = listed.filter(({ key }) => key !== null)
  const [first, ...more] = withKey.flatMap(({ key }) => key ?? []).slice(0, mostOfOneName)
  return first ? { outcome: 'found', keys: [first, ...more], from: 'document', owner: withKey[0]?.owner ?? null } : null
}

/** A document that is the key itself: a CryptographicKey, a Multikey, a JWK under its own URL. */
function ownKey(document: Parameters<typeof fromMethod>[0], method: string, base: string): ListedKey[] {
  const listed = fromMethod(document, base)
  // A bare JWK has no id but the address that it was served from.
  const id = listed.id === null && own(document, 'kty') !== undefined ? base : listed.id
  return id === method || id === base ? [{ ...listed, id }] : []
}
