import type { Interval } from '@touchstone/shared/match'
import type { EvidenceFacts } from '../facts.ts'

/** C: how near the evidence's skill is to the one asked for, times the confidence of the link. */
export function closeness(evidence: Pick<EvidenceFacts, 'closeness' | 'confidence'>): Interval {
  const value = evidence.closeness * evidence.confidence
  return [value, value]
}
