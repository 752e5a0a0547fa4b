import { readInstant } from '../../formats/instant.ts'
import { type Json, type JsonObject, list, objects, own, text } from '../../formats/json.ts'
import { decodeBase58 } from '../proofs/base58.ts'
import { type Key, keyFromEd25519, keyFromJwk, keyFromMultikey, keyFromPem } from '../proofs/key.ts'

/** A key that a document lists for making statements, by value or only by reference. */
export interface ListedKey {
  id: string | null
  key: Key | null
  /** Whom the key says that it belongs to (Open Badges 2 `owner`, `controller`). */
  owner: string | null
}

const most = 100

/** The keys that a DID document, a controller document, an issuer profile or a JWKS lists for assertions at an instant. */
export function listedKeys(document: JsonObject, at: Date): ListedKey[] {
  const base = text(own(document, 'id')) ?? ''
  const withdrawn = new Set<string | null>()
  const read = (method: Json): ListedKey => {
    const listed = fromMethod(method, base)
    if (['revoked', 'expires'].some((end) => hasPassed(own(method, end), at))) withdrawn.add(listed.id)
    return listed
  }
  const methods = objects(own(document, 'verificationMethod')).map(read)
  const asserted = list(own(document, 'assertionMethod')).flatMap((entry) => {
    if (typeof entry !== 'string') return [read(entry)]
    const id = absolute(entry, base)
    const named = methods.filter((method) => method.id === id)
    return named.length > 0 ? named : [{ id, key: null, owner: null }]
  })
  const published = list(own(document, 'publicKey')).map((entry) =>
    typeof entry === 'string' ? { id: absolute(entry, base), key: null, owner: null } : read(entry),
  )
  // A key that its owner has ended is not listed, whenever a proof says that it was made: that date can be invented.
  return [...asserted, ...published, ...setOf(document), ...setOf(own(document, 'jwks'))]
    .filter(({ id }) => !withdrawn.has(id))
    .slice(0, most)
}

/** An end that cannot be read has passed. */
function hasPassed(end: Json | undefined, at: Date): boolean {
  if (end === undefined) return false
  const reading = readInstant(end)
  return reading === null || reading.latest <= at
}

/** A key with its id, from a verification method, a CryptographicKey or a Multikey document. */
export function fromMethod(method: Json, base: string): ListedKey {
  const id = text(own(method, 'id'))
  const owner = text(own(method, 'owner')) ?? text(own(method, 'controller'))
  return { id: id === null ? null : absolute(id, base), key: keyOf(method), owner }
}

function keyOf(method: Json): Key | null {
  const jwk = own(method, 'publicKeyJwk')
  if (jwk !== undefined) return keyFromJwk(jwk)
  const multibase = text(own(method, 'publicKeyMultibase'))
  if (multibase !== null) return keyFromMultikey(multibase)
  const pem = text(own(method, 'publicKeyPem'))
  if (pem !== null) return keyFromPem(pem)
  const raw = decodeBase58(text(own(method, 'publicKeyBase58')) ?? '')
  if (raw && text(own(method, 'type'))?.startsWith('Ed25519')) return keyFromEd25519(raw)
  return own(method, 'kty') === undefined ? null : keyFromJwk(method)
}

function setOf(holder: Json | undefined): ListedKey[] {
  return objects(own(holder, 'keys'))
    .filter((jwk) => own(jwk, 'use') !== 'enc')
    .map((jwk) => ({ id: text(own(jwk, 'kid')), key: keyFromJwk(jwk), owner: null }))
}

/** `#key-1` of a document means that document's. */
function absolute(id: string, base: string): string {
  return id.startsWith('#') ? base + id : id
}
