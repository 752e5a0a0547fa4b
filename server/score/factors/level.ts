import type { Interval } from '@touchstone/shared/match'

const below = [1, 0.6, 0.3] as const

/** L: ordinal, by EQF levels below what is asked; unknown where either side is not stated. */
export function level(evidence: { level: number | null }, requirement: { level: number | null }): Interval {
  if (evidence.level === null || requirement.level === null) return [0.3, 1]
  const value = below[Math.max(0, requirement.level - evidence.level)] ?? 0.1
  return [value, value]
}
