import { SignJWT } from 'jose'
import type { Key } from './keys.ts'

const seconds = (instant: string) => Math.floor(Date.parse(instant) / 1000)

interface Badge {
  id: string
  issuer: { id: string }
  credentialSubject: { id: string }
  validFrom: string
  validUntil?: string
  [name: string]: unknown
}

/** Open Badges 3 as VC-JWT on VC Data Model 2: the payload is the credential, and the registered claims repeat it. */
export function asJwt(credential: Badge, signer: { key: Key; method: string }): Promise<string> {
  const claims = {
    ...credential,
    iss: credential.issuer.id,
    sub: credential.credentialSubject.id,
    jti: credential.id,
    nbf: seconds(credential.validFrom),
    ...(credential.validUntil === undefined ? {} : { exp: seconds(credential.validUntil) }),
  }
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'EdDSA', typ: 'JWT', kid: signer.method })
    .sign(signer.key.privateKey)
}
