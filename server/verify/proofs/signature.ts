import { Buffer } from 'node:buffer'
import { constants, verify } from 'node:crypto'
import { own, text } from '../../formats/json.ts'
import { readJson } from '../../formats/read-json.ts'
import type { Key } from './key.ts'

/** Whether a signature fits the bytes under the key. A signature of a wrong length does not fit; nothing throws. */
export function fits(data: Uint8Array, signature: Uint8Array, key: Key): boolean {
  const { crv, kty } = key.jwk
  try {
    if (crv === 'Ed25519') return verify(null, data, key.object, signature)
    if (kty === 'RSA') return verify('sha256', data, key.object, signature)
    return verify(
      crv === 'P-384' ? 'sha384' : 'sha256',
      data,
      { key: key.object, dsaEncoding: 'ieee-p1363' },
      signature,
    )
  } catch {
    return false
  }
}

/** JsonWebSignature2020 has RSA keys sign as PS256; some issuers write RS256. */
const algorithms: Record<string, string[]> = {
  Ed25519: ['EdDSA'],
  'P-256': ['ES256'],
  'P-384': ['ES384'],
  RSA: ['PS256', 'RS256'],
}

/** Whether a detached JWS with `b64: false` signs the bytes. Null: not one, or of another algorithm than the key's. */
export function detachedFits(jws: string, data: Uint8Array, key: Key): boolean | null {
  const [head = '', body, signature = ''] = jws.split('.')
  if (body !== '') return null
  const header = readJson(Buffer.from(head, 'base64url').toString())
  if (!header.ok || own(header.value, 'b64') !== false) return null
  const crit = own(header.value, 'crit')
  if (!Array.isArray(crit) || crit.length !== 1 || crit[0] !== 'b64') return null
  const alg = text(own(header.value, 'alg')) ?? ''
  if (!algorithms[key.jwk.crv ?? key.jwk.kty ?? '']?.includes(alg)) return null
  const [input, bytes] = [Buffer.concat([Buffer.from(`${head}.`), data]), Buffer.from(signature, 'base64url')]
  return alg === 'PS256' ? pssFits(input, bytes, key) : fits(input, bytes, key)
}

function pssFits(data: Uint8Array, signature: Uint8Array, { object }: Key): boolean {
  try {
    return verify('sha256', data, { key: object, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 }, signature)
  } catch {
    return false
  }
}
