import type { Finding } from '@touchstone/shared/finding'
import { readInstant } from '../../formats/instant.ts'
import { type JsonObject, own, text } from '../../formats/json.ts'
import { fail, unknown } from '../finding-of.ts'

const toleranceMs = 5 * 60_000

/** Why a proof is not even tried, by its own options. Null: none. */
export function refusal(proof: JsonObject, now: Date): Finding | null {
  const purpose = text(own(proof, 'proofPurpose'))
  if (purpose !== 'assertionMethod') return fail('proof.wrong-purpose', { purpose: purpose ?? 'none' })
  if (own(proof, 'domain') !== undefined || own(proof, 'challenge') !== undefined) {
    return fail('proof.wrong-purpose', { purpose: 'a presentation' })
  }
  const expires = own(proof, 'expires')
  const end = expires === undefined ? null : readInstant(expires)
  if (expires !== undefined && !end) return unknown('proof.malformed', { detail: 'expires' })
  if (end && end.latest.getTime() + toleranceMs < now.getTime()) return fail('proof.out-of-date', { at: 'expires' })
  const created = own(proof, 'created')
  const start = created === undefined ? null : readInstant(created)
  if (created !== undefined && !start) return unknown('proof.malformed', { detail: 'created' })
  if (start && start.earliest.getTime() - toleranceMs > now.getTime())
    return fail('proof.out-of-date', { at: 'created' })
  return null
}
