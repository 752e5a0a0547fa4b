import { Buffer } from 'node:buffer'
import {
  type JsonWebKey as CryptoJwk,
  createHash,
  createPrivateKey,
  createPublicKey,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto'

/** The key that signs receipts. It names itself by `method`: its did:key, or what the caller publishes it as. */
export interface ReceiptKey {
  method: string
  privateKey: KeyObject
}

const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex')

/** The server's own Ed25519 key, derived from its secret, so that it is the same after every start. */
export function receiptKey(secret: string): ReceiptKey {
  const seed = createHash('sha256').update(`touchstone receipt key 1\n${secret}`).digest()
  const privateKey = createPrivateKey({ key: Buffer.concat([pkcs8, seed]), format: 'der', type: 'pkcs8' })
  const x = createPublicKey(privateKey).export({ format: 'jwk' }).x ?? ''
  const did = `did:jwk:${Buffer.from(JSON.stringify({ crv: 'Ed25519', kty: 'OKP', x })).toString('base64url')}`
  return { method: `${did}#0`, privateKey }
}

/** The DID document that the server publishes at `/.well-known/did.json`. */
export function didDocument({ privateKey, method }: ReceiptKey, host: string): object {
  const id = `did:web:${host.replace(':', '%3A')}`
  const publicKeyJwk = createPublicKey(privateKey).export({ format: 'jwk' })
  return {
    '@context': ['https://www.w3.org/ns/did/v1'],
    id,
    alsoKnownAs: [method.replace(/#.*$/, '')],
    verificationMethod: [{ id: `${id}#receipts`, type: 'JsonWebKey', controller: id, publicKeyJwk }],
    assertionMethod: [`${id}#receipts`],
  }
}

export const signed = (text: string, { privateKey }: ReceiptKey): string =>
  sign(null, Buffer.from(text), privateKey).toString('base64url')

/** Whether the key that the method itself is (did:jwk) signed the text. */
export function isSigned(text: string, method: string, value: string): boolean {
  try {
    const encoded = /^did:jwk:([\w-]{1,2000})#0$/.exec(method)?.[1]
    if (!encoded) return false
    const jwk = JSON.parse(Buffer.from(encoded, 'base64url').toString()) as CryptoJwk
    if (jwk.crv !== 'Ed25519') return false
    const key = createPublicKey({ key: jwk, format: 'jwk' })
    return verify(null, Buffer.from(text), key, Buffer.from(value, 'base64url'))
  } catch {
    return false
  }
}
