import canonicalize from 'canonicalize'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exampleEvidence, exampleRequirement, exampleRole } from './example.fixture.ts'
import { Rigour } from './factors/rigour.ts'
import type { EvidenceFacts } from './facts.ts'
import { type Evidence, score } from './score.ts'

const now = new Date('2026-11-23T00:00:00Z')
const instant = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString())
const unit = fc.double({ min: 0, max: 1, noNaN: true })
const requirementIds = ['r1', 'r2', 'r3', 'r4'] as const
const requirement = fc.record({
  kind: fc.constantFrom('must', 'nice', 'licence'),
  weight: fc.double({ min: 0.1, max: 1, noNaN: true }),
  level: fc.option(fc.integer({ min: 1, max: 8 })),
  current: fc.boolean(),
  fastChanging: fc.boolean(),
} as const)
const role = fc
  .array(requirement, { minLength: 1, maxLength: 4 })
  .map((all) => exampleRole(all.map((each, index) => exampleRequirement({ ...each, id: requirementIds[index] ?? '' }))))
const facts = fc.record({
  report: fc.nat(30).map((n) => `sha256:${n}`),
  requirement: fc.constantFrom(...requirementIds),
  organisation: fc.option(fc.nat(6).map((n) => `00000000000000f${n}`)),
  verified: fc.boolean(),
  confirmed: fc.boolean(),
  v: unit,
  expired: fc.boolean(),
  validUntil: fc.option(instant),
  awardedAt: fc.option(instant),
  rigour: fc.constantFrom(...Rigour.options),
  level: fc.option(fc.integer({ min: 1, max: 8 })),
  trust: fc.tuple(unit, unit).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]),
  closeness: unit,
  confidence: unit,
  exact: fc.boolean(),
  halfLife: fc.constantFrom(36, 60),
} as const)
/** As the verifier gives it: an unrecognised issuer has a V of at most .10. */
const one = facts.map((each) =>
  exampleEvidence(each.organisation === null ? { ...each, v: Math.min(each.v, 0.1), confirmed: false } : each),
)
const evidence = fc.array(one, { maxLength: 12 })

const value = (...args: Parameters<typeof score>) => score(...args).score?.value ?? 0

test('bounded, inside its range, and its parts sum to it', () => {
  fc.assert(
    fc.property(role, evidence, (asked, given) => {
      const match = score(asked, given, now)
      if (match.score === null) return
      const { low, value: middle, high } = match.score
      expect(low).toBeGreaterThanOrEqual(0)
      expect(low).toBeLessThanOrEqual(middle)
      expect(middle).toBeLessThanOrEqual(high)
      expect(high).toBeLessThanOrEqual(100_000)
      const parts = match.requirements.map(({ contribution }) => contribution)
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(middle)
      for (const each of match.requirements) {
        expect(each.evidence.reduce((sum, { contribution }) => sum + contribution, 0)).toBe(each.contribution)
      }
    }),
    { numRuns: 1000 },
  )
})

test('more evidence never lowers it', () => {
  fc.assert(
    fc.property(role, evidence, one, (asked, given, more) => {
      const [before, after] = [score(asked, given, now), score(asked, [...given, more], now)]
      expect(after.score?.value ?? 0).toBeGreaterThanOrEqual(before.score?.value ?? 0)
      expect(after.score?.low ?? 0).toBeGreaterThanOrEqual(before.score?.low ?? 0)
      expect(after.score?.high ?? 0).toBeGreaterThanOrEqual(before.score?.high ?? 0)
      expect(after.licences.held).toBeGreaterThanOrEqual(before.licences.held)
      expect(after.musts.covered).toBeGreaterThanOrEqual(before.musts.covered)
    }),
    { numRuns: 1000 },
  )
})

const known = Rigour.options.filter((each) => each !== 'unknown')
const raises: fc.Arbitrary<(before: EvidenceFacts) => Partial<EvidenceFacts>> = fc.oneof(
  unit.map((to) => (before: EvidenceFacts) => ({ v: Math.max(before.v, before.organisation ? to : 0) })),
  unit.map((to) => (before: EvidenceFacts) => ({ closeness: Math.max(before.closeness, to) })),
  unit.map((to) => (before: EvidenceFacts) => ({ confidence: Math.max(before.confidence, to) })),
  unit.map((to) => ({ trust: [low, high] }: EvidenceFacts) => ({
    trust: [Math.max(low, to), Math.max(high, to)] as [number, number],
  })),
  fc.constantFrom(...known).map((to) => ({ rigour }: EvidenceFacts) => {
    const better = rigour !== 'unknown' && known.indexOf(to) < known.indexOf(rigour)
    return { rigour: better ? to : rigour }
  }),
  fc.nat(8).map((to) => ({ level }: EvidenceFacts) => ({ level: level === null ? null : Math.max(level, to) })),
)

test('raising any factor of any evidence never lowers it', () => {
  fc.assert(
    fc.property(role, evidence, one, raises, (asked, given, before, raise) => {
      const alone = { ...before, facts: { ...before.facts, report: 'sha256:raised' } }
      const raised: Evidence = { ...alone, facts: { ...alone.facts, ...raise(alone.facts) } }
      expect(value(asked, [...given, raised], now)).toBeGreaterThanOrEqual(value(asked, [...given, alone], now))
    }),
    { numRuns: 2000 },
  )
})

test('order does not matter, and the same inputs give the same bytes', () => {
  const shuffled = fc
    .array(one, { maxLength: 12 })
    .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })))
  fc.assert(
    fc.property(role, shuffled, (asked, [given, again]) => {
      expect(canonicalize(score(asked, again, now))).toBe(canonicalize(score(asked, given, now)))
    }),
    { numRuns: 1000 },
  )
})

test('a duplicate adds nothing, and neither do other credentials of the same organisation', () => {
  fc.assert(
    fc.property(role, one, fc.integer({ min: 2, max: 20 }), (asked, single, copies) => {
      const many = Array.from({ length: copies }, (_, index) => ({
        ...single,
        facts: { ...single.facts, report: `sha256:copy-${index}` },
      }))
      expect(value(asked, many, now)).toBe(value(asked, [single], now))
    }),
  )
})

test('fifty fresh did:key issuers add no more than the best one of them', () => {
  const fresh = fc.array(one, { minLength: 50, maxLength: 50 }).map((all) =>
    all.map(({ facts, shown }, index) => ({
      facts: { ...facts, requirement: 'r1', report: `did-${index}`, organisation: null, v: 0.1, confirmed: false },
      shown,
    })),
  )
  fc.assert(
    fc.property(role, evidence, fresh, (asked, given, fifty) => {
      const best = Math.max(...fifty.map((each) => value(asked, [...given, each], now)))
      expect(value(asked, [...given, ...fifty], now)).toBe(best)
    }),
    { numRuns: 100 },
  )
})

test('any number of attendance badges stays below one proctored pass', () => {
  const passes = ['proctored-performance', 'proctored-test'] as const
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 300 }),
      fc.double({ min: 0.8, max: 1, noNaN: true }),
      fc.constantFrom(...passes),
      (count, trust, rigour) => {
        const attended = Array.from({ length: count }, (_, index) =>
          exampleEvidence({
            report: `a-${index}`,
            organisation: (index + 4096).toString(16).padStart(16, '0'),
            rigour: 'attendance',
          }),
        )
        const pass = exampleEvidence({ rigour, trust: [trust, trust] })
        expect(value(exampleRole(), attended, now)).toBeLessThan(value(exampleRole(), [pass], now))
      },
    ),
    { numRuns: 50 },
  )
})

test('revoked, rejected, mismatched (V is 0) is as if absent, to the byte', () => {
  fc.assert(
    fc.property(role, evidence, one, (asked, given, { facts: revoked, shown }) => {
      const added = { facts: { ...revoked, report: 'sha256:revoked', v: 0 }, shown }
      expect(canonicalize(score(asked, [...given, added], now))).toBe(canonicalize(score(asked, given, now)))
    }),
  )
})

test('time only takes away: expiry and age are monotone', () => {
  const times = fc.tuple(instant, instant).map((two) => two.toSorted().map((each) => new Date(each)))
  fc.assert(
    fc.property(role, evidence, times, (asked, given, [earlier = now, later = now]) => {
      expect(value(asked, given, later)).toBeLessThanOrEqual(value(asked, given, earlier))
    }),
    { numRuns: 1000 },
  )
})

const reversed = (key: string) => key.split('').toReversed().join('').replaceAll('f', '7')

test('another key for each organisation gives the same bytes', () => {
  fc.assert(
    fc.property(role, evidence, (asked, given) => {
      const renamed = given.map(({ facts, shown }) => {
        const organisation = facts.organisation === null ? null : reversed(facts.organisation)
        return { facts: { ...facts, organisation }, shown }
      })
      expect(canonicalize(score(asked, renamed, now))).toBe(canonicalize(score(asked, given, now)))
    }),
  )
})
