import { expect, test } from 'vitest'
import { exampleEvidence, exampleRequirement, exampleRole } from './example.fixture.ts'
import { score } from './score.ts'

const now = new Date('2026-11-23T00:00:00Z')

test.each([
  ['attendance', 0],
  ['completion', 1],
  ['test', 1],
  ['proctored-performance', 1],
] as const)('a credential for %s covers %i of one must-have, and counts either way', (rigour, covered) => {
  const match = score(exampleRole(), [exampleEvidence({ rigour })], now)
  expect(match.musts).toEqual({ covered, asked: 1 })
  expect(match.score?.value).toBeGreaterThan(0)
})

const either = exampleRole([
  exampleRequirement({ alternatives: [{ id: 'words:soldering', label: 'soldering', aliases: [] }] }),
])
const of = (alternative: number, trust: number, n: number) =>
  exampleEvidence({ alternative, trust: [trust, trust], report: `sha256:${n}`, organisation: `00000000000000a${n}` })

test('any alternative meets a requirement, and only the best of them counts', () => {
  const alone = score(either, [of(1, 0.6, 1)], now)
  const both = score(either, [of(1, 0.6, 1), of(0, 0.5, 2)], now)
  expect(alone.musts).toEqual({ covered: 1, asked: 1 })
  expect(both.score).toEqual(alone.score)
  expect(both.requirements[0]?.evidence.map(({ report, contribution }) => [report, contribution > 0])).toEqual([
    ['sha256:1', true],
    ['sha256:2', false],
  ])
  const together = score(either, [of(1, 0.6, 1), of(1, 0.5, 2)], now)
  expect(together.score?.value).toBeGreaterThan(alone.score?.value ?? Infinity)
})
