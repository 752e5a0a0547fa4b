import { createPrivateKey, createPublicKey, hkdfSync, type KeyObject } from 'node:crypto'
import { base58 } from './base58.ts'

/** An Ed25519 key pair of an invented issuer. */
export interface Key {
  privateKey: KeyObject
  publicJwk: { kty: string; crv: string; x: string }
  /** `z6Mk...`: the public key as Multikey. */
  multikey: string
}

const pkcs8Head = Buffer.from('302e020100300506032b657004220420', 'hex')
const ed25519Head = Buffer.from([0xed, 0x01])

/** The same seed and name always give the same key, so that ids survive a restart. */
export function keyFrom(seed: string, name: string): Key {
  const secret = Buffer.from(hkdfSync('sha256', seed, 'touchstone sample world', name, 32))
  const privateKey = createPrivateKey({ key: Buffer.concat([pkcs8Head, secret]), format: 'der', type: 'pkcs8' })
  const { x } = createPublicKey(privateKey).export({ format: 'jwk' })
  if (x === undefined) throw new Error('An Ed25519 public key has an x.')
  const multikey = `z${base58(Buffer.concat([ed25519Head, Buffer.from(x, 'base64url')]))}`
  return { privateKey, publicJwk: { kty: 'OKP', crv: 'Ed25519', x }, multikey }
}
