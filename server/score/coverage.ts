import { rigourCap } from './factors/rigour.ts'
import type { EvidenceFacts } from './facts.ts'
import { rubric } from './rubric.ts'
import type { Factors, Spread } from './strength.ts'

export interface Weighed {
  facts: EvidenceFacts
  factors: Factors
  s: Spread
}

/** How much of a requirement its evidence covers (p), and which evidence counts: the best of each organisation. */
export interface Coverage {
  p: Spread
  counted: ReadonlySet<Weighed>
}

/** p of one requirement. `evidence` is in a fixed order, so that the products are the same to the last bit. */
export function coverage(evidence: readonly Weighed[]): Coverage {
  return {
    p: [covered(evidence, 0), covered(evidence, 1), covered(evidence, 2)],
    counted: new Set(bestOfEach(evidence, 1)),
  }
}

function covered(evidence: readonly Weighed[], point: 0 | 1 | 2): number {
  const missing = bestOfEach(evidence, point).reduce((product, { s }) => product * (1 - s[point]), 1)
  return Math.min(1 - missing, cap(evidence, point))
}

/** All unrecognised issuers (organisation null) are one. */
function bestOfEach(evidence: readonly Weighed[], point: 0 | 1 | 2): Weighed[] {
  const best = new Map<string | null, Weighed>()
  for (const each of evidence) {
    const held = best.get(each.facts.organisation)
    if (!held || each.s[point] > held.s[point]) best.set(each.facts.organisation, each)
  }
  return [...best.values()]
}

/** The cap of the best rigour that is behind it, over all evidence, not only what counts: one more credential must never
 * lower it. A rigour that only a doubtful credential claims is not behind anything: a self-made badge that says
 * "proctored" would lift the cap of twenty attendance badges. */
function cap(evidence: readonly Weighed[], point: 0 | 1 | 2): number {
  const caps = evidence
    .filter(({ s, factors }) => s[point] > 0 && factors.V[1] > rubric.doubtful)
    .map(({ facts }) => rigourCap(facts.rigour)[point])
  return Math.max(rigourCap('attendance')[point], ...caps)
}
