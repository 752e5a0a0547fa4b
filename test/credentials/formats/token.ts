import { createHmac } from 'node:crypto'
import { CompactSign } from 'jose'
import type { Facts, JsonObject, Plan } from '../plan.ts'

type Algorithm = 'EdDSA' | 'ES256' | 'ES384' | 'RS256' | 'PS256'

interface Style {
  algorithm: Algorithm
  typ: string
  shape: (facts: Facts) => JsonObject
  /** VC Data Model 1.1 puts the credential into the `vc` claim. */
  wrapped: boolean
}

const seconds = (instant: string) => Math.floor(Date.parse(instant) / 1000)
const part = (value: JsonObject) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** A credential as a compact JWS, signed by jose. A change after signing leaves the signature as it was. */
export async function token(plan: Plan, style: Style): Promise<string> {
  const credential = style.shape(plan.facts)
  const payload = payloadOf(plan, credential, style)
  const text = plan.rewrite?.(JSON.stringify(payload)) ?? JSON.stringify(payload)
  const bytes = Buffer.from(text)
  const header = withoutUndefined({ alg: style.algorithm, typ: style.typ, kid: plan.signer.method, ...plan.header })
  if (plan.proof === 'removed') return `${part({ ...header, alg: 'none' })}.${bytes.toString('base64url')}.`
  if (plan.proof === 'unknown-suite')
    return `${part({ ...header, alg: 'MOON256' })}.${bytes.toString('base64url')}.c2ln`
  if (plan.proof === 'hmac') return confused(plan, header, bytes)
  const signed = await new CompactSign(bytes)
    .setProtectedHeader({ ...header, alg: style.algorithm })
    .sign(plan.signer.key.privateKey, { crit: { moon: true } })
  if (plan.change === null) return signed
  const [head, , signature] = signed.split('.')
  return `${head}.${part(payloadOf(plan, plan.change(credential), style))}.${signature}`
}

function payloadOf(plan: Plan, credential: JsonObject, style: Style): JsonObject {
  const { facts } = plan
  const claims = withoutUndefined({
    iss: facts.issuer.id,
    sub: (credential.credentialSubject as JsonObject | undefined)?.id,
    jti: credential.id,
    nbf: seconds(facts.validFrom),
    exp: facts.validUntil === null ? undefined : seconds(facts.validUntil),
    ...plan.claims,
  })
  return style.wrapped ? { ...claims, vc: credential } : { ...credential, ...claims }
}

/** HS256 with the public key as the secret. */
function confused(plan: Plan, header: JsonObject, bytes: Buffer): string {
  const input = `${part({ ...header, alg: 'HS256' })}.${bytes.toString('base64url')}`
  return `${input}.${createHmac('sha256', JSON.stringify(plan.signer.key.publicJwk)).update(input).digest('base64url')}`
}

function withoutUndefined(members: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined))
}
