import { createHash } from 'node:crypto'
import type { Finding } from '@touchstone/shared/finding'
import { receiptOf } from '../../formats/blockcerts.ts'
import { type JsonObject, object, objects, own, text } from '../../formats/json.ts'
import { fail, unknown } from '../finding-of.ts'
import { proveAnchor } from './anchored.ts'
import { canonicaliseLoosely } from './canonicalise-loosely.ts'
import { leadsToRoot } from './merkle-path.ts'
import { oddlyWritten } from './oddly-written.ts'
import type { ProofAsk, Proved } from './proved.ts'
import { untried } from './untried.ts'

/**
 * Tries the receipt of Blockcerts 1.2 and 2: the document's hash, the path to the Merkle root. That the root stands in
 * the named transaction of the named chain a chain reader says; without one the best is `unknown`.
 */
export async function proveMerkle2017(json: JsonObject, ask: ProofAsk): Promise<Proved> {
  const { finding, anchor } = await judge(json, ask)
  return { ...untried(0, finding), anchor }
}

async function judge(json: JsonObject, ask: ProofAsk): Promise<{ finding: Finding; anchor?: Proved['anchor'] }> {
  const receipt = receiptOf(json) ?? {}
  const facts = { suite: 'MerkleProof2017', chain: chainOf(receipt) }
  if (!leadsToRoot(receipt))
    return { finding: fail('proof.mismatch', { ...facts, detail: 'the path does not lead to the root' }) }
  // 1.2 keeps what is hashed apart from its receipt.
  const apart = object(own(json, 'document'))
  const { signature: _, proof: __, ...bare } = json
  const document = apart ?? bare
  const canonical = await canonicaliseLoosely(document, ask.contexts)
  if (!canonical.ok) return { finding: unknown(`proof.${canonical.reason}`, { ...facts, detail: canonical.detail }) }
  const hash = createHash('sha256').update(canonical.nquads).digest('hex')
  if (hash !== text(own(receipt, 'targetHash'))?.toLowerCase()) {
    return { finding: fail('proof.mismatch', { ...facts, detail: 'the document has another hash' }) }
  }
  // 1.2 is revoked by spending an output of the transaction, which no reader looks for.
  if (apart) return { finding: unknown('proof.anchor-unread', facts) }
  const { finding, anchor } = await proveAnchor(receipt, ask)
  const odd = finding.outcome === 'pass' ? oddlyWritten(document) : null
  if (odd !== null) return { finding: unknown('proof.not-compacted', { ...facts, detail: odd }) }
  return { finding: { ...finding, facts: { ...facts, ...finding.facts } }, anchor }
}

function chainOf(receipt: JsonObject): string | null {
  const [anchor] = objects(own(receipt, 'anchors'))
  return text(own(anchor ?? {}, 'chain')) ?? text(own(anchor ?? {}, 'type'))
}
