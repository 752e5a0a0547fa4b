import { Buffer } from 'node:buffer'
import { createHash, createPublicKey, ECDH, type JsonWebKey, type KeyObject } from 'node:crypto'
import { decodeMultibase } from './base58.ts'

/** A public key that was found somewhere; `thumbprint` is what binding compares (RFC 7638). */
export interface Key {
  jwk: JsonWebKey
  thumbprint: string
  object: KeyObject
}

const members: Record<string, string[]> = {
  OKP: ['crv', 'kty', 'x'],
  EC: ['crv', 'kty', 'x', 'y'],
  RSA: ['e', 'kty', 'n'],
}

/** Keys by their canonical JWK: the same few are read again and again, and making one costs more than using it. */
const made = new Map<string, Key>()
const mostKept = 500

/** A key from a JWK. Null: not a public key of a kind that we can read. */
export function keyFromJwk(value: unknown): Key | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const given = value as JsonWebKey
  const names = typeof given.kty === 'string' && Object.hasOwn(members, given.kty) ? members[given.kty] : undefined
  if (!names?.every((name) => typeof given[name] === 'string' && (given[name] as string).length < 2000)) return null
  const jwk = Object.fromEntries(names.map((name) => [name, given[name]])) as JsonWebKey
  const canonical = JSON.stringify(jwk)
  const kept = made.get(canonical)
  if (kept) return kept
  try {
    const object = createPublicKey({ key: jwk, format: 'jwk' })
    const key = { jwk, object, thumbprint: createHash('sha256').update(canonical).digest('base64url') }
    if (made.size >= mostKept) made.clear()
    made.set(canonical, key)
    return key
  } catch {
    return null
  }
}

/** RFC 7518, section 3.3. */
const leastRsaBits = 2048

/** Why a signature of this key proves nothing either way: badges of the first years have such keys, and are genuine. Null:
 * it may prove. */
export function weakness({ object }: Key): string | null {
  const bits = object.asymmetricKeyDetails?.modulusLength ?? leastRsaBits
  return bits < leastRsaBits ? `an RSA key of ${bits} bits` : null
}

/** A key from a PEM, as an Open Badges 2 profile publishes it. */
export function keyFromPem(pem: string): Key | null {
  if (pem.length > 10_000 || pem.includes('PRIVATE')) return null
  try {
    return keyFromJwk(createPublicKey(pem).export({ format: 'jwk' }))
  } catch {
    return null
  }
}

const mostRead = 1000
const read = new Map<string, Key | null>()

/** A key from a Multikey: Ed25519, P-256 and P-384. The same text is always the same key, and an issuer's
 * document is read for every credential: what was read is kept. */
export function keyFromMultikey(multibase: string): Key | null {
  if (multibase.length > 200) return null
  const known = read.get(multibase)
  if (known !== undefined) return known
  if (read.size >= mostRead) read.clear()
  const key = decodeMultikey(multibase)
  read.set(multibase, key)
  return key
}

function decodeMultikey(multibase: string): Key | null {
  const bytes = decodeMultibase(multibase)
  if (!bytes) return null
  const body = bytes.subarray(2)
  const code = Buffer.from(bytes.subarray(0, 2)).toString('hex')
  if (code === 'ed01' && body.length === 32) return keyFromEd25519(body)
  if (code === '8024' && body.length === 33) return keyFromPoint(body, 'prime256v1', 'P-256')
  if (code === '8124' && body.length === 49) return keyFromPoint(body, 'secp384r1', 'P-384')
  return null
}

/** A bare Ed25519 key (`publicKeyBase58` of the 2018 suites). */
export function keyFromEd25519(raw: Uint8Array): Key | null {
  return raw.length === 32
    ? keyFromJwk({ kty: 'OKP', crv: 'Ed25519', x: Buffer.from(raw).toString('base64url') })
    : null
}

function keyFromPoint(compressed: Uint8Array, curve: string, crv: string): Key | null {
  try {
    const point = ECDH.convertKey(compressed, curve, undefined, undefined, 'uncompressed') as Buffer
    const half = (point.length - 1) / 2
    const x = point.subarray(1, 1 + half).toString('base64url')
    return keyFromJwk({ kty: 'EC', crv, x, y: point.subarray(1 + half).toString('base64url') })
  } catch {
    return null
  }
}
