import { Buffer } from 'node:buffer'
import { readJson } from '../../formats/read-json.ts'
import { type Key, keyFromJwk, keyFromMultikey } from '../proofs/key.ts'

/** The key that a did:key or did:jwk is. Null: another DID, or a key of a kind that we can't read. */
export function inlineKey(did: string): Key | null {
  if (did.startsWith('did:key:')) return keyFromMultikey(did.slice('did:key:'.length))
  if (!did.startsWith('did:jwk:') || did.length > 4096) return null
  const jwk = readJson(Buffer.from(did.slice('did:jwk:'.length), 'base64url').toString())
  return jwk.ok ? keyFromJwk(jwk.value) : null
}
