import { Buffer } from 'node:buffer'
import type { Doc } from './doc.ts'
import { readInstant } from './instant.ts'
import { isObject, type Json, type JsonObject, list, own } from './json.ts'
import { type ReadJson, readJson } from './read-json.ts'

/** A compact JWS, decoded and not yet believed. */
export interface Jws {
  token: string
  header: JsonObject
  payload: JsonObject
}

const compact = /^[\w-]+\.[\w-]+\.[\w-]*$/

export const looksLikeJws = (text: string): boolean => compact.test(text)

/** Decodes a compact JWS to a document. Its payload is the credential, or carries it in the `vc` claim (VCDM 1.1). */
export function readJws(token: string): { ok: true; doc: Doc } | Exclude<ReadJson, { ok: true }> {
  const [head = '', body = ''] = token.split('.')
  const header = readJson(Buffer.from(head, 'base64url').toString())
  if (!header.ok) return header
  const payload = readJson(Buffer.from(body, 'base64url').toString())
  if (!payload.ok) return payload
  const jws = { token, header: header.value, payload: payload.value }
  return { ok: true, doc: { text: token, json: credentialOf(payload.value), jws } }
}

/** The credential that the payload carries; a claim stands in only where the credential is silent. */
function credentialOf(payload: JsonObject): JsonObject {
  const vc = own(payload, 'vc')
  const json: JsonObject = { ...(isObject(vc) ? vc : payload) }
  if (own(json, 'id') === undefined && typeof payload.jti === 'string') json.id = payload.jti
  if (own(json, 'issuer') === undefined && typeof payload.iss === 'string') json.issuer = payload.iss
  const from = instantOf(payload.nbf)
  if (from && own(json, 'validFrom') === undefined && own(json, 'issuanceDate') === undefined) json.validFrom = from
  const subject = json.credentialSubject
  if (isObject(subject) && own(subject, 'id') === undefined && typeof payload.sub === 'string') {
    json.credentialSubject = { ...subject, id: payload.sub }
  }
  return json
}

/** A NumericDate as an instant; anything else as it is written, so that a bound is never taken for none. */
export function claimedDate(claim: Json | undefined): Json[] {
  return list(instantOf(claim) ?? claim)
}

/** A NumericDate of a JWT, as an instant. */
export function instantOf(claim: unknown): string | null {
  return typeof claim === 'number' ? (readInstant(claim)?.written.toISOString() ?? null) : null
}
