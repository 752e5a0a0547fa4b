import type { Finding } from '@touchstone/shared/finding'
import { type JsonObject, own, text } from '../../formats/json.ts'
import { unknown } from '../finding-of.ts'
import { nodes } from './canonicalise.ts'
import type { Contexts } from './contexts.ts'
import { inWorker } from './in-worker.ts'
import type { Key } from './key.ts'
import { proveSelectiveNow } from './selective-now.ts'

/** What is tried on this thread; more goes to another. */
const small = 240
const most = 2_000
const mostProofValue = 200_000

/** Tries a derived proof of ecdsa-sd-2023: the base signature, and one signature for each disclosed statement. */
export async function proveSelective(
  unsecured: JsonObject,
  proof: JsonObject,
  key: Key,
  contexts: Contexts,
): Promise<Finding> {
  const size = nodes(unsecured, most)
  const length = text(own(proof, 'proofValue'))?.length ?? 0
  if (size > most || length > mostProofValue) return unknown('proof.too-complex')
  const derived = { unsecured, proof, jwk: key.jwk }
  if (size <= small && length <= 60_000) return proveSelectiveNow(derived, contexts)
  return inWorker({ kind: 'selective', derived, contexts }, (detail) => unknown('proof.too-complex', { detail }))
}
