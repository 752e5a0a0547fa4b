import { Buffer } from 'node:buffer'
import { createPublicKey, verify, X509Certificate } from 'node:crypto'
import type { Finding } from '@touchstone/shared/finding'
import type { Doc } from '../../formats/doc.ts'
import { type JsonObject, list, objects, own, text } from '../../formats/json.ts'
import { readJson } from '../../formats/read-json.ts'
import { fail, pass, unknown } from '../finding-of.ts'
import type { ProofAsk, Proved } from './proved.ts'
import { untried } from './untried.ts'

/** The header parameters that a JAdES seal declares critical and that are understood here. */
const understood = new Set(['b64', 'sigT', 'adoTst', 'sigD'])

/**
 * Tries the seal of a European Digital Credential (JAdES, RS256, over the payload as it stands). A seal that fits is
 * still `unknown` while no trusted list vouches for its certificate.
 */
export async function proveJades(doc: Doc, { vouch, now }: Pick<ProofAsk, 'vouch' | 'now'>): Promise<Proved> {
  const payload = own(doc.json, 'payload')
  const [seal] = objects(own(doc.json, 'signatures'))
  if (typeof payload !== 'string' || !seal) return untried(0, unknown('proof.none'))
  const encoded = text(own(seal, 'protected')) ?? ''
  const header = readJson(Buffer.from(encoded, 'base64url').toString())
  if (!header.ok) return untried(0, unknown('proof.malformed', { detail: 'the seal’s header' }))
  const alg = text(own(header.value, 'alg')) ?? 'none'
  const crit = list(own(header.value, 'crit')).map(String)
  const other = crit.find((name) => !understood.has(name))
  if (other !== undefined) return untried(0, unknown('proof.unknown-crit', { crit: other }))
  if (alg !== 'RS256') return untried(0, unknown('proof.alg-not-supported', { suite: alg }))
  const chain = certificatesOf(header.value)
  const [certificate] = chain
  if (!certificate) return untried(0, unknown('proof.key-unavailable', { detail: 'x5c' }))
  const shown = own(header.value, 'b64') === false ? payload : Buffer.from(payload).toString('base64url')
  const signature = Buffer.from(text(own(seal, 'signature')) ?? '', 'base64url')
  const good = isGood(Buffer.from(`${encoded}.${shown}`), certificate, signature)
  const facts = { suite: `JAdES ${alg}`, ...sealFacts(certificate) }
  if (!good) return untried(0, fail('proof.mismatch', facts))
  const vouched = vouch?.(chain, now) ?? null
  if (!vouched) return untried(0, unknown('proof.no-trusted-list', facts))
  const { list: trustedList, authority } = vouched
  return {
    ...untried(0, pass('proof.good', { ...facts, trustedList, authority, certificateRevocation: 'not checked' })),
    vouched,
  }
}

/** The seal's certificate first, then those that it brought along; none where one cannot be read. */
function certificatesOf(header: JsonObject): X509Certificate[] {
  try {
    const ders = list(own(header, 'x5c')).slice(0, 5)
    return ders.flatMap((der) =>
      typeof der === 'string' && der.length < 20_000 ? new X509Certificate(Buffer.from(der, 'base64')) : [],
    )
  } catch {
    return []
  }
}

function isGood(data: Uint8Array, certificate: X509Certificate, signature: Uint8Array): boolean {
  try {
    return verify(
      'RSA-SHA256',
      data,
      createPublicKey(certificate.publicKey.export({ type: 'spki', format: 'pem' })),
      signature,
    )
  } catch {
    return false
  }
}

function sealFacts(certificate: X509Certificate): Finding['facts'] {
  const { subject, issuer, validFrom, validTo } = certificate
  return {
    sealedBy: subject.replaceAll('\n', ', '),
    certifiedBy: issuer.replaceAll('\n', ', '),
    certificateFrom: new Date(validFrom).toISOString(),
    certificateUntil: new Date(validTo).toISOString(),
  }
}
