import type { Finding } from '@touchstone/shared/finding'
import type { Fetch } from '../../fetch/outcome.ts'
import { type JsonObject, objects, own, text } from '../../formats/json.ts'
import type { ChainReaders } from '../chains/chain-reader.ts'
import { fail, pass, unknown } from '../finding-of.ts'
import type { Proved } from './proved.ts'

/** Whether the Merkle root of a receipt that fits stands in the transaction that it names, and who put it there. */
export async function proveAnchor(
  receipt: JsonObject,
  ask: { fetch: Fetch; chains?: ChainReaders | undefined },
): Promise<{ finding: Finding; anchor?: Proved['anchor'] }> {
  const [anchor] = objects(own(receipt, 'anchors'))
  const reader = ask.chains?.get(text(own(anchor ?? {}, 'chain')) ?? '')
  if (!reader) return { finding: unknown('proof.anchor-unread') }
  const transaction = text(own(anchor ?? {}, 'sourceId')) ?? ''
  const answer = await reader.read(transaction, ask.fetch)
  const facts = { transaction }
  if (answer.outcome === 'unknown')
    return { finding: unknown('proof.anchor-unavailable', { ...facts, detail: answer.detail }) }
  if (answer.data !== text(own(receipt, 'merkleRoot'))?.toLowerCase())
    return { finding: fail('proof.anchor-differs', facts) }
  const { address, at } = answer
  return { finding: pass('proof.anchored', { ...facts, at: at.toISOString() }), anchor: { address, at } }
}
