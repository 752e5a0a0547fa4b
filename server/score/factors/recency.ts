import type { Interval } from '@touchstone/shared/match'
import type { EvidenceFacts, RequirementFacts } from '../facts.ts'

const month = (365.25 / 12) * 24 * 60 * 60 * 1000
const floor = 0.35

/** R: 1 except for requirements marked fast-changing; there it halves towards a floor. */
export function recency(
  evidence: Pick<EvidenceFacts, 'awardedAt' | 'halfLife'>,
  requirement: Pick<RequirementFacts, 'fastChanging'>,
  now: Date,
): Interval {
  if (!requirement.fastChanging) return [1, 1]
  if (evidence.awardedAt === null) return [floor, 1]
  const months = Math.max(0, (now.getTime() - Date.parse(evidence.awardedAt)) / month)
  const value = floor + (1 - floor) * 2 ** (-months / evidence.halfLife)
  return [value, value]
}
