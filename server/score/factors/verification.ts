import type { Interval } from '@touchstone/shared/match'
import type { EvidenceFacts, RequirementFacts } from '../facts.ts'

/** V: by class and recipient; expired is nothing for a licence or where currency is asked, and half elsewhere. */
export function verification(
  evidence: Pick<EvidenceFacts, 'v' | 'expired' | 'validUntil'>,
  requirement: Pick<RequirementFacts, 'kind' | 'current'>,
  now: Date,
): Interval {
  const over = evidence.validUntil !== null && Date.parse(evidence.validUntil) < now.getTime()
  if (!evidence.expired && !over) return [evidence.v, evidence.v]
  if (requirement.kind === 'licence' || requirement.current) return [0, 0]
  return [evidence.v / 2, evidence.v / 2]
}
