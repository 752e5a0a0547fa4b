import { z } from 'zod'
import { apportion } from './apportion.ts'
import { coverage, type Weighed } from './coverage.ts'
import { EvidenceFacts, RequirementFacts } from './facts.ts'
import { rubric } from './rubric.ts'
import { type Factors, factorsOf, type Spread, strength } from './strength.ts'

const Input = z.strictObject({
  requirements: z.array(RequirementFacts).max(100),
  evidence: z.array(EvidenceFacts).max(40_000),
  /** Ids of the requirements whose skill the page states without a proof. They score nothing. */
  stated: z.array(z.string().max(1000)).max(100),
})

interface WeighedRequirement {
  id: string
  state: 'evidenced' | 'stated' | 'none'
  p: Spread
  contribution: number
  /** Strongest first. */
  evidence: { facts: EvidenceFacts; factors: Factors; s: number; contribution: number }[]
}

export interface Weighing {
  requirements: WeighedRequirement[]
  /** Thousandths of a point; null where no requirement has a weight or nothing was found. */
  score: { value: number; low: number; high: number } | null
  licencesHeld: number
  mustsCovered: number
  verifiedShare: number | null
}

/** The blind core of the score: facts in, numbers out. It refuses any field that it does not know. */
export function weigh(input: z.infer<typeof Input>, now: Date): Weighing {
  Input.parse(input)
  const { requirements, evidence, stated } = input
  const covers = requirements.map((requirement) => ({
    requirement,
    weight: requirement.kind === 'licence' ? 0 : requirement.weight,
    ...best(requirement, evidence, now),
  }))
  const total = covers.reduce((sum, { weight }) => sum + weight, 0)
  const found = covers.some(({ weight, evidence }) => weight > 0 && evidence.some(({ s }) => s[1] > 0))
  const points = (at: 0 | 1 | 2) =>
    total > 0 ? Math.round((100_000 * covers.reduce((sum, { weight, p }) => sum + weight * p[at], 0)) / total) : 0
  const value = points(1)
  const shares = apportion(
    value,
    covers.map(({ requirement, weight, p }) => ({ id: requirement.id, part: weight * p[1] })),
  )
  const results = covers.map(({ requirement, evidence, p, counted }): WeighedRequirement => {
    const contribution = shares.get(requirement.id) ?? 0
    const covering = requirement.kind === 'licence' ? p[1] > 0 : evidence.some(({ s }) => s[1] > 0)
    const state = covering ? 'evidenced' : stated.includes(requirement.id) ? 'stated' : 'none'
    return { id: requirement.id, state, p, contribution, evidence: share(contribution, evidence, counted) }
  })
  const of = (kind: string) => covers.filter(({ requirement }) => requirement.kind === kind)
  return {
    requirements: results,
    score: found && total > 0 ? { value, low: points(0), high: points(2) } : null,
    licencesHeld: of('licence').filter(({ p }) => p[1] > 0).length,
    mustsCovered: of('must').filter((each) => each.evidence.some(convincing)).length,
    verifiedShare: found && total > 0 ? verifiedShare(value, results) : null,
  }
}

interface Cover {
  p: Spread
  counted: ReadonlySet<Weighed>
}

/** Of a requirement's alternatives the best covered one counts: two halves of different skills are not a whole one. All
 * that speaks for any of them is shown. */
function best(requirement: RequirementFacts, evidence: readonly EvidenceFacts[], now: Date) {
  const own = evidence.filter(({ requirement: id }) => id === requirement.id)
  const alternatives = [...new Set(own.map(({ alternative }) => alternative))].toSorted((a, b) => a - b)
  const each = alternatives
    .map((alternative) => {
      const found = weighed(
        requirement,
        own.filter((facts) => facts.alternative === alternative),
        now,
      )
      return { evidence: found, ...cover(requirement, found) }
    })
    .toSorted((a, b) => b.p[1] - a.p[1])
  const most = (at: 0 | 1 | 2) => Math.max(0, ...each.map(({ p }) => p[at]))
  const p: Spread = [most(0), most(1), most(2)]
  // The best one's first, so that what counted is what is kept of a report that speaks for several.
  const all = oncePerReport(each.flatMap((one) => one.evidence)).toSorted(byStrength)
  return { p, counted: each[0]?.counted ?? new Set<Weighed>(), evidence: all }
}

/** What speaks for one skill of a requirement, in a fixed order, once per report. What is worth nothing even in date is as if
 * absent. */
function weighed(requirement: RequirementFacts, evidence: readonly EvidenceFacts[], now: Date): Weighed[] {
  const ordered = evidence
    .filter(({ v, closeness, confidence }) => v * closeness * confidence > 0)
    .map((facts) => {
      const factors = factorsOf(facts, requirement, now)
      return { facts, factors, s: strength(factors) }
    })
    .toSorted(byStrength)
  return oncePerReport(ordered)
}

const byStrength = (a: Weighed, b: Weighed) => b.s[1] - a.s[1] || b.s[2] - a.s[2] || (orderOf(a) < orderOf(b) ? -1 : 1)

function oncePerReport(ordered: readonly Weighed[]): Weighed[] {
  const reports = new Set<string>()
  return ordered.filter(({ facts: { report } }) => !reports.has(report) && reports.add(report))
}

const orderOf = ({ facts }: Weighed) => facts.report + JSON.stringify(facts)

function cover(requirement: RequirementFacts, evidence: readonly Weighed[]): Cover {
  if (requirement.kind !== 'licence') return coverage(evidence)
  const held = evidence.some((each) => each.facts.confirmed && each.facts.exact && convincing(each))
  return { p: held ? [1, 1, 1] : [0, 0, 0], counted: new Set() }
}

/** More than a doubtful credential of the very skill, or of a narrower one; attendance alone never is. */
function convincing({ facts, factors, s }: Weighed): boolean {
  return s[1] > 0 && factors.V[0] > rubric.doubtful && facts.closeness >= 0.9 && facts.rigour !== 'attendance'
}

function share(contribution: number, evidence: readonly Weighed[], counted: ReadonlySet<Weighed>) {
  const parts = evidence.map((each) => ({
    id: each.facts.report,
    part: counted.has(each) ? -Math.log1p(-each.s[1]) : 0,
  }))
  const shares = apportion(contribution, parts)
  return evidence.map(({ facts, factors, s }) => ({
    facts,
    factors,
    s: s[1],
    contribution: shares.get(facts.report) ?? 0,
  }))
}

function verifiedShare(value: number, results: readonly WeighedRequirement[]): number {
  if (value === 0) return 0
  const parts = results.flatMap(({ evidence }) => evidence).filter(({ facts }) => facts.verified)
  return parts.reduce((sum, { contribution }) => sum + contribution, 0) / value
}
