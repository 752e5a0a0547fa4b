import type { Interval, Match, MatchedEvidence } from '@touchstone/shared/match'
import type { Requirement, Role } from '@touchstone/shared/role'
import type { EvidenceFacts } from './facts.ts'
import { rubric } from './rubric.ts'
import type { Factors } from './strength.ts'
import { type Weighing, weigh } from './weigh.ts'

/** One credential for one requirement: the facts that count, and the words to show beside them, which the scorer
 * never reads. */
export interface Evidence {
  facts: EvidenceFacts
  shown: Pick<MatchedEvidence, 'title' | 'words' | 'where' | 'skill'>
}

/** Weighs a person's evidence against an accepted role. Pure: the same arguments give the same bytes (`canonical`).
 * `stated` are ids of requirements that the page claims without proof. */
export function score(role: Role, evidence: readonly Evidence[], now: Date, stated: readonly string[] = []): Match {
  const accepted = role.acceptedAt !== null
  const asked = accepted ? role.requirements : []
  const shown = new Map(evidence.map((each) => [each.facts, each.shown]))
  const weighing = weigh(
    {
      requirements: asked.map(factsOf),
      evidence: [...shown.keys()],
      stated: stated.filter((id) => asked.some((each) => each.id === id)),
    },
    now,
  )
  const state = accepted ? stateOf(role, weighing) : 'not-accepted'
  return {
    role: { id: role.id, version: role.version, title: role.title },
    rubric: rubric.version,
    state,
    score: state === 'scored' ? weighing.score : null,
    licences: { held: weighing.licencesHeld, asked: asked.filter(({ kind }) => kind === 'licence').length },
    musts: { covered: weighing.mustsCovered, asked: asked.filter(({ kind }) => kind === 'must').length },
    verifiedShare: state === 'scored' ? weighing.verifiedShare : null,
    requirements: weighing.requirements.map((each, index) => ({
      requirement: asked[index] as Requirement,
      state: each.state,
      p: shownNumber(each.p[1]),
      range: [shownNumber(each.p[0]), shownNumber(each.p[2])],
      contribution: each.contribution,
      evidence: each.evidence.slice(0, 200).map(({ facts, factors, s, contribution }) => ({
        report: facts.report,
        ...(shown.get(facts) ?? { title: '', words: '', where: 'description' as const }),
        factors: shownFactors(factors),
        s: shownNumber(s),
        contribution,
      })),
    })),
  }
}

function stateOf(role: Role, weighing: Weighing): Match['state'] {
  if (role.requirements.length === 0) return 'no-requirements'
  const weighted = role.requirements.filter(({ kind }) => kind !== 'licence')
  if (weighted.length === 0) return 'licences-only'
  if (weighted.every(({ weight }) => weight === 0)) return 'no-requirements'
  return weighing.score === null ? 'insufficient-evidence' : 'scored'
}

function factsOf({ id, kind, weight, level, current, fastChanging }: Requirement) {
  return { id, kind, weight, level, current, fastChanging }
}

/** Six places: an exponent's last bit may differ between machines, the bytes shown must not. */
const shownNumber = (value: number) => Math.round(value * 1e6) / 1e6

function shownFactors({ V, C, A, L, I, R }: Factors): Factors {
  const both = ([low, high]: Interval): Interval => [shownNumber(low), shownNumber(high)]
  return { V: both(V), C: both(C), A: both(A), L: both(L), I: both(I), R: both(R) }
}
