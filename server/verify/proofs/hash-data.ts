import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { type JsonObject, list, own } from '../../formats/json.ts'
import { canonicalise, type Hash } from './canonicalise.ts'
import type { Contexts } from './contexts.ts'
import { plainOptions } from './plain-options.ts'
import type { Suite } from './suites.ts'

/** The bytes that a Data Integrity signature covers, or why there are none. */
export type HashData =
  | { ok: true; bytes: Uint8Array }
  | { ok: false; reason: 'undefined-term' | 'too-complex' | 'malformed' | 'unknown-context'; detail: string }

/**
 * H(canonical proof options) and H(canonical document), one after the other (VC Data Integrity, section 4). `unsecured`
 * has no proof but the ones that this one is chained to.
 */
export async function hashData(
  unsecured: JsonObject,
  proof: JsonObject,
  suite: Suite,
  hash: Hash,
  contexts: Contexts,
): Promise<HashData> {
  const { proofValue: _, jws: __, ...options } = proof
  return suite.canonicalisation === 'jcs' ? jcs(unsecured, options, hash) : rdfc(unsecured, options, hash, contexts)
}

async function rdfc(unsecured: JsonObject, options: JsonObject, hash: Hash, contexts: Contexts): Promise<HashData> {
  const plain = plainOptions(unsecured, options)
  const [config, document] = await Promise.all([
    plain === null
      ? canonicalise({ ...options, '@context': own(unsecured, '@context') ?? [] }, hash, contexts)
      : { ok: true as const, nquads: plain },
    canonicalise(unsecured, hash, contexts),
  ])
  if (!document.ok) return document
  if (!config.ok) return config
  return joined(config.nquads, document.nquads, hash)
}

/** A JCS proof carries its own `@context`, with which the document's must begin, and which is then used. */
function jcs(unsecured: JsonObject, options: JsonObject, hash: Hash): HashData {
  const carried = list(own(options, '@context'))
  const documents = list(own(unsecured, '@context'))
  if (carried.some((url, at) => url !== documents[at])) {
    return { ok: false, reason: 'unknown-context', detail: 'the contexts of the proof and the document differ' }
  }
  const secured = carried.length > 0 ? { ...unsecured, '@context': options['@context'] ?? null } : unsecured
  const config = canonicalize(options)
  const document = canonicalize(secured)
  if (config === undefined || document === undefined) return { ok: false, reason: 'malformed', detail: 'no JSON' }
  return joined(config, document, hash)
}

function joined(config: string, document: string, hash: Hash): HashData {
  const digest = (text: string) => createHash(hash).update(text).digest()
  return { ok: true, bytes: Buffer.concat([digest(config), digest(document)]) }
}
