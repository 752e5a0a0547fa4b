import type { Interval, MatchedEvidence } from '@touchstone/shared/match'
import { closeness } from './factors/closeness.ts'
import { issuer } from './factors/issuer.ts'
import { level } from './factors/level.ts'
import { recency } from './factors/recency.ts'
import { rigour } from './factors/rigour.ts'
import { verification } from './factors/verification.ts'
import type { EvidenceFacts, RequirementFacts } from './facts.ts'
import { rubric } from './rubric.ts'

/** A value at the low end of what is not known, at the midpoint of every factor, and at the high end. */
export type Spread = readonly [low: number, middle: number, high: number]

export type Factors = MatchedEvidence['factors']

/** The factors of one piece of evidence for one requirement. */
export function factorsOf(evidence: EvidenceFacts, requirement: RequirementFacts, now: Date): Factors {
  return {
    V: verification(evidence, requirement, now),
    C: closeness(evidence),
    A: rigour(evidence),
    L: level(evidence, requirement),
    I: issuer(evidence),
    R: recency(evidence, requirement, now),
  }
}

/** s(e, r) at the three points. */
export function strength(factors: Factors): Spread {
  return [at(factors, low), at(factors, middle), at(factors, high)]
}

function at({ V, C, A, L, I, R }: Factors, point: (interval: Interval) => number): number {
  const product = point(V) * point(C) * point(A) * point(L)
  return Math.min(rubric.ceiling, product * point(I) ** rubric.exponents.issuer * point(R) ** rubric.exponents.recency)
}

const low = (interval: Interval) => interval[0]
const middle = (interval: Interval) => (interval[0] + interval[1]) / 2
const high = (interval: Interval) => interval[1]
