import { setImmediate as turn } from 'node:timers/promises'
import type { JsonObject } from '../../formats/json.ts'
import { canonicaliseNow } from './canonicalise-now.ts'
import type { Contexts } from './contexts.ts'
import { inWorker } from './in-worker.ts'
import { perDocument } from './per-document.ts'

/** The canonical N-Quads (RDFC-1.0) of a document, or why there are none. */
export type Canonical =
  | { ok: true; nquads: string }
  | { ok: false; reason: 'undefined-term' | 'too-complex' | 'malformed'; detail: string }

/** RDFC-1.0 labels blank nodes by a hash; the ECDSA suites take that of the key's size (VC-DI-ECDSA, section 3.2). */
export type Hash = 'sha256' | 'sha384'

/** What one core canonicalises in well under the 50 ms that the event loop may be held: 190 nodes took 8 ms. */
const small = 200
/** What a thread canonicalises before its deadline; copying more to it would hold this one as well. */
const most = 8_000
/** Each context inside a document costs as much as this many nodes (4 ms). */
const contextWeight = 40

/**
 * The one way from a document to the bytes that an rdfc suite signs. Its contexts must all be pinned ones (`contextsOf`
 * says so). A document of many nodes goes to a worker thread with a deadline; small ones take turns on this one.
 */
export function canonicalise(document: JsonObject, hash: Hash, contexts: Contexts): Promise<Canonical> {
  return remembered(document, hash, () => canonicaliseOnce(document, hash, contexts))
}

const remembered = perDocument<Canonical>()

async function canonicaliseOnce(document: JsonObject, hash: Hash, contexts: Contexts): Promise<Canonical> {
  const size = nodes(document, most)
  if (size > most) return { ok: false, reason: 'too-complex', detail: `more than ${most} nodes` }
  if (size > small + contextWeight)
    return inWorker<Canonical>({ kind: 'canonicalise', document, hash, contexts }, (detail) => ({
      ok: false,
      reason: 'too-complex',
      detail,
    }))
  // jsonld runs from promise to promise without letting the event loop in: two documents in a row would hold it for both.
  const mine = last.then(() => turn()).then(() => canonicaliseNow(document, hash, contexts))
  last = mine
  return mine
}

let last: Promise<unknown> = Promise.resolve()

/** Counts values, contexts by their weight; stops soon after `enough`. The depth is bounded where the text was read. */
export function nodes(value: unknown, enough: number): number {
  if (typeof value !== 'object' || value === null) return 1
  let count = Object.hasOwn(value, '@context') ? contextWeight : 1
  for (const item of Object.values(value)) {
    count += nodes(item, enough - count)
    if (count > enough) break
  }
  return count
}
