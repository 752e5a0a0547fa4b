import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import type { Finding } from '@touchstone/shared/finding'
import { decode } from 'cbor2'
import { type JsonObject, own, text } from '../../formats/json.ts'
import { fail, unknown } from '../finding-of.ts'
import { decodeMultibase } from './base58.ts'
import { canonicaliseLoosely } from './canonicalise-loosely.ts'
import type { Contexts } from './contexts.ts'
import { leadsToRoot } from './merkle-path.ts'

/** The names of the Merkle proof of Blockcerts 3; a chained one covers the proof before it too, which is not rebuilt here. */
export const merkle2019 = new Set(['merkle-proof-2019', 'MerkleProof2019', 'ChainedProof2021'])

/**
 * Tries the Merkle proof of Blockcerts 3: the document's hash and the path to the root. That the root stands in the
 * named transaction only a chain reader can say; without one the best is `unknown`.
 */
export async function proveMerkle2019(unsecured: JsonObject, proof: JsonObject, contexts: Contexts): Promise<Finding> {
  const receipt = receiptOf(text(own(proof, 'proofValue')) ?? '')
  if (!receipt) return unknown('proof.malformed', { detail: 'proofValue' })
  if (!leadsToRoot(receipt)) return fail('proof.mismatch', { detail: 'the path does not lead to the root' })
  const chained = text(own(proof, 'type')) === 'ChainedProof2021' || own(proof, 'previousProof') !== undefined
  if (chained) return unknown('proof.anchor-unread')
  const canonical = await canonicaliseLoosely(unsecured, contexts)
  if (!canonical.ok) return unknown(`proof.${canonical.reason}`, { detail: canonical.detail })
  const same = createHash('sha256').update(canonical.nquads).digest('hex') === receipt.targetHash
  return same ? unknown('proof.anchor-unread') : fail('proof.mismatch', { detail: 'the document has another hash' })
}

/** The proof value: CBOR pairs, keyed 0 root, 1 target, 2 anchors, 3 path, each hash again as CBOR (lds-merkle-proof-2019). */
function receiptOf(proofValue: string): JsonObject | null {
  const bytes = decodeMultibase(proofValue)
  if (!bytes) return null
  try {
    const pairs = decode(bytes)
    if (!Array.isArray(pairs)) return null
    const fields = new Map(pairs.map((pair) => pair as [number, unknown]))
    const path = fields.get(3) ?? []
    if (!Array.isArray(path)) return null
    const steps = path.map((step) => {
      const [first, second] = step as [unknown, unknown]
      const [side, hash] = Array.isArray(first) ? (first as [unknown, unknown]) : [first, second]
      return side === 0 ? { left: hex(hash) } : { right: hex(hash) }
    })
    return { merkleRoot: hex(fields.get(0)), targetHash: hex(fields.get(1)), proof: steps }
  } catch {
    return null
  }
}

function hex(value: unknown): string {
  const inner = value instanceof Uint8Array ? decode(value) : value
  if (inner instanceof Uint8Array) return Buffer.from(inner).toString('hex')
  return typeof inner === 'string' ? inner.toLowerCase() : ''
}
