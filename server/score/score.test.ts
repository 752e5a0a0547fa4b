import { createHash } from 'node:crypto'
import { Match } from '@touchstone/shared/match'
import canonicalize from 'canonicalize'
import { expect, test } from 'vitest'
import { exampleEvidence, exampleRequirement, exampleRole } from './example.fixture.ts'
import { score } from './score.ts'

const now = new Date('2026-11-23T00:00:00Z')

test('one perfect credential reaches the ceiling', () => {
  const match = score(exampleRole(), [exampleEvidence()], now)
  expect(Match.parse(match)).toEqual(match)
  expect(match.state).toBe('scored')
  expect(match.score).toEqual({ value: 98_000, low: 98_000, high: 98_000 })
  expect(match.verifiedShare).toBe(1)
  expect(match.musts).toEqual({ covered: 1, asked: 1 })
})

test('a worked example: class B, consistent, a test, issuer known', () => {
  // .8 * 1 * .7 * 1 * .8^.3 = .56 * .935248 = .523739
  const evidence = exampleEvidence({ v: 0.8, rigour: 'test', trust: [0.8, 0.8], verified: false })
  const match = score(exampleRole(), [evidence], now)
  expect(match.score?.value).toBe(52_374)
  expect(match.requirements[0]?.evidence[0]?.s).toBeCloseTo(0.523739, 5)
  expect(match.verifiedShare).toBe(0)
})

test('weights: a must of 1 and a nice of .3', () => {
  const role = exampleRole([exampleRequirement(), exampleRequirement({ id: 'r2', kind: 'nice', weight: 0.3 })])
  const match = score(role, [exampleEvidence({ requirement: 'r2' })], now)
  // 100 * .3 * .98 / 1.3 = 22.615
  expect(match.score?.value).toBe(22_615)
  expect(match.musts).toEqual({ covered: 0, asked: 1 })
  expect(match.requirements.map((each) => each.state)).toEqual(['none', 'evidenced'])
})

test('a worked role: near and own skills, self-made badges, a licence', () => {
  const role = exampleRole([
    exampleRequirement(),
    exampleRequirement({ id: 'r2', kind: 'nice', weight: 0.3 }),
    exampleRequirement({ id: 'r3', kind: 'licence' }),
  ])
  const itself = exampleEvidence({ report: 'a', v: 0.9, confidence: 0.9, rigour: 'test', trust: [0.8, 0.8] })
  const broader = exampleEvidence({
    report: 'b',
    organisation: '00000000000000bb',
    v: 0.75,
    closeness: 0.5,
    rigour: 'completion',
  })
  const selfMade = ['c', 'd', 'e'].map((report) =>
    exampleEvidence({ report, requirement: 'r2', organisation: null, v: 0.1, trust: [0.3, 0.7] }),
  )
  // r1: .9*.9*.7*.8^.3 = .530286 and .75*.5*.45 = .16875; p = 1 - .469714*.83125 = .609550
  // r2: the three are one: .1 * (.3, .5, .7)^.3 = .069685, .081225, .089852
  // S = (r1 + .3 r2) / 1.3
  const match = score(role, [itself, broader, ...selfMade], now)
  expect(match.score).toEqual({ value: 48_763, low: 48_497, high: 48_962 })
  expect(match.requirements.map(({ p }) => p.toFixed(5))).toEqual(['0.60955', '0.08123', '0.00000'])
  expect(match.musts).toEqual({ covered: 1, asked: 1 })
  expect(match.licences).toEqual({ held: 0, asked: 1 })
})

test('a role without alternatives has the very bytes that it had before there were any, under the same rubric', () => {
  const role = exampleRole([
    exampleRequirement(),
    exampleRequirement({ id: 'r2', kind: 'nice', weight: 0.3 }),
    exampleRequirement({ id: 'r3', kind: 'licence' }),
  ])
  const itself = exampleEvidence({ report: 'a', v: 0.9, confidence: 0.9, rigour: 'test', trust: [0.8, 0.8] })
  const other = { organisation: '00000000000000bb', v: 0.75, closeness: 0.5, rigour: 'completion' } as const
  const broader = exampleEvidence({ report: 'b', ...other })
  const selfMade = ['c', 'd', 'e'].map((report) =>
    exampleEvidence({ report, requirement: 'r2', organisation: null, v: 0.1, trust: [0.3, 0.7] }),
  )
  const twice = exampleEvidence({ report: 'a', v: 0.4 })
  const licence = exampleEvidence({ report: 'f', requirement: 'r3' })
  const match = score(role, [itself, broader, ...selfMade, twice, licence], now, ['r2'])
  expect(match.rubric).toBe('touchstone-1')
  const hash = createHash('sha256').update(canonicalize(match) ?? '')
  expect(hash.digest('hex')).toBe('ea7fb6dd69fdbf56e080ae6387f83af8b77ef7dee605315cfef52af10ca9759c')
})

test('what is not known is a range, with the number at its middle', () => {
  const evidence = exampleEvidence({ rigour: 'unknown', level: null, trust: [0.3, 0.7] })
  const match = score(exampleRole(), [evidence], now)
  // low .2*.3*.3^.3 = .041809; middle .45*.65*.5^.3 = .237587; high .7*1*.7^.3 = .628968
  expect(match.score).toEqual({ value: 23_758, low: 4_181, high: 62_897 })
})

test('unknown rigour is capped by what it may be', () => {
  const many = 'abcdefgh'
    .split('')
    .map((letter, index) =>
      exampleEvidence({ report: letter, organisation: `00000000000000a${index}`, rigour: 'unknown' }),
    )
  expect(score(exampleRole(), many, now).score).toEqual({ value: 30_000, low: 30_000, high: 85_000 })
})

test('two organisations add up as independent evidence, the same one counts once', () => {
  const one = exampleEvidence({ rigour: 'test' })
  const same = exampleEvidence({ report: 'sha256:2', rigour: 'test' })
  const other = exampleEvidence({ report: 'sha256:3', rigour: 'test', organisation: '00000000000000bb' })
  expect(score(exampleRole(), [one, same], now).score?.value).toBe(70_000)
  // 1 - .3 * .3 = .91, capped at .85
  expect(score(exampleRole(), [one, other], now).score?.value).toBe(85_000)
  const parts = score(exampleRole(), [one, same, other], now).requirements[0]?.evidence.map((e) => e.contribution)
  expect(parts?.toSorted((a, b) => a - b)).toEqual([0, 42_500, 42_500])
})

test('a licence is held or not, has no number, and is never averaged', () => {
  const licence = exampleRequirement({ kind: 'licence' })
  const only = score(exampleRole([licence]), [exampleEvidence()], now)
  expect(only).toMatchObject({ state: 'licences-only', score: null, licences: { held: 1, asked: 1 } })
  const held = (changes: Parameters<typeof exampleEvidence>[0]) =>
    score(exampleRole([licence]), [exampleEvidence(changes)], now).licences.held
  expect(held({ expired: true })).toBe(0)
  expect(held({ validUntil: '2026-11-22T00:00:00Z' })).toBe(0)
  expect(held({ confirmed: false })).toBe(0)
  expect(held({ exact: false })).toBe(0)
  expect(held({ closeness: 0.25 })).toBe(0)
  expect(held({ v: 0.1 })).toBe(0)
})

test('expired counts half, or nothing where the requirement asks for a current one', () => {
  const evidence = [exampleEvidence({ expired: true })]
  expect(score(exampleRole(), evidence, now).score?.value).toBe(50_000)
  const current = exampleRole([exampleRequirement({ current: true })])
  expect(score(current, evidence, now)).toMatchObject({ state: 'insufficient-evidence', score: null })
})

test('states without a number', () => {
  expect(score(exampleRole(), [], now)).toMatchObject({ state: 'insufficient-evidence', score: null })
  expect(score(exampleRole([]), [exampleEvidence()], now)).toMatchObject({ state: 'no-requirements', score: null })
  const proposed = { ...exampleRole(), acceptedAt: null, acceptedBy: null }
  expect(score(proposed, [exampleEvidence()], now)).toMatchObject({ state: 'not-accepted', requirements: [] })
})

test('a claim is shown as stated and scores nothing', () => {
  const match = score(exampleRole(), [], now, ['r1', 'of-another-role'])
  expect(match).toMatchObject({ state: 'insufficient-evidence', requirements: [{ state: 'stated', p: 0 }] })
})

test('a self-made badge that says "proctored" does not lift the cap of attendance badges', () => {
  const attended = 'abcdefghijkl'
    .split('')
    .map((letter, index) =>
      exampleEvidence({ report: letter, organisation: `00000000000000${10 + index}`, rigour: 'attendance' }),
    )
  const selfMade = exampleEvidence({ report: 'self', organisation: null, v: 0.1, confirmed: false })
  expect(score(exampleRole(), [...attended, selfMade], now).score?.value).toBe(30_000)
})

test('facts that the scorer does not know are refused: it cannot see a name', () => {
  const evidence = exampleEvidence()
  const named = { ...evidence, facts: { ...evidence.facts, issuerName: 'A famous university' } }
  expect(() => score(exampleRole(), [named], now)).toThrow(/issuerName/)
})
