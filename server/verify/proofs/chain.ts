import { idOf, isObject, type Json, type JsonObject, list, own, texts } from '../../formats/json.ts'
import { unknown } from '../finding-of.ts'
import type { Proved } from './proved.ts'

/** The proofs that this one is chained to (`previousProof`), in the order in which the document has them. Null: one of
 * them is not there, or it names itself. */
export function previous(proof: JsonObject, proofs: Json[]): JsonObject[] | null {
  const ids = texts(own(proof, 'previousProof'))
  if (list(own(proof, 'previousProof')).length !== ids.length) return null
  const found = proofs.filter(
    (one): one is JsonObject => isObject(one) && one !== proof && ids.includes(idOf(one) ?? ''),
  )
  return found.length === new Set(ids).size ? found : null
}

/** A good proof whose chain leads to one that is not good says nothing: what it rests on was not confirmed. */
export function broken(tried: Proved[], proofs: Json[]): Proved[] {
  const good = (index: number, seen: ReadonlySet<number>): boolean => {
    const proof = proofs[index]
    if (seen.has(index) || !isObject(proof) || tried[index]?.finding.outcome !== 'pass') return false
    const rest = previous(proof, proofs)
    return rest?.every((one) => good(proofs.indexOf(one), new Set([...seen, index]))) ?? false
  }
  return tried.map((proved, index) => {
    if (proved.finding.outcome !== 'pass' || good(index, new Set())) return proved
    return {
      ...proved,
      finding: unknown('proof.malformed', { ...proved.finding.facts, detail: 'its chain is broken' }),
    }
  })
}
