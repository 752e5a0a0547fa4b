import { createECDH, createPrivateKey, hkdfSync, type KeyObject, sign } from 'node:crypto'
import { base58 } from '../../world/signing/base58.ts'
import { keyFrom } from '../../world/signing/keys.ts'
import { rsaKey } from './rsa.ts'

export type Curve = 'Ed25519' | 'P-256' | 'P-384' | 'RSA'

/** A key of an invented issuer, on any curve of the corpus. */
export interface SigningKey {
  curve: Curve
  privateKey: KeyObject
  publicJwk: Record<string, string>
  /** The key as Multikey; of an RSA key, which has none here, a name. */
  multikey: string
  sign: (data: Uint8Array) => Uint8Array
}

const seed = 'touchstone corpus'
const made = new Map<string, ReturnType<typeof rsaKey>>()

/** RSA keys take a while to make. */
function rsa(name: string) {
  const key = made.get(name) ?? rsaKey(name)
  made.set(name, key)
  return key
}

const curves = {
  'P-256': { node: 'prime256v1', bytes: 32, head: [0x80, 0x24], hash: 'sha256' },
  'P-384': { node: 'secp384r1', bytes: 48, head: [0x81, 0x24], hash: 'sha384' },
} as const

/** The same name and curve always give the same key. */
export function signingKey(name: string, curve: Curve): SigningKey {
  if (curve === 'Ed25519') {
    const key = keyFrom(seed, name)
    return { ...key, curve, sign: (data) => sign(null, data, key.privateKey) }
  }
  if (curve === 'RSA') {
    const { privateKey, publicJwk } = rsa(name)
    return { curve, privateKey, publicJwk, multikey: `rsa-${name}`, sign: (data) => sign('sha256', data, privateKey) }
  }
  const { node, bytes, head, hash } = curves[curve]
  const d = Buffer.from(hkdfSync('sha256', seed, 'corpus', `${name} ${curve}`, bytes))
  const pair = createECDH(node)
  pair.setPrivateKey(d)
  const point = pair.getPublicKey()
  const [x, y] = [point.subarray(1, 1 + bytes), point.subarray(1 + bytes)].map((part) => part.toString('base64url'))
  const publicJwk = { kty: 'EC', crv: curve, x: x ?? '', y: y ?? '' }
  const privateKey = createPrivateKey({ key: { ...publicJwk, d: d.toString('base64url') }, format: 'jwk' })
  return {
    curve,
    privateKey,
    publicJwk,
    multikey: `z${base58(Buffer.concat([Buffer.from(head), pair.getPublicKey(null, 'compressed')]))}`,
    sign: (data) => sign(hash, data, { key: privateKey, dsaEncoding: 'ieee-p1363' }),
  }
}
