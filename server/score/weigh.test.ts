import { expect, test } from 'vitest'
import { exampleEvidence, exampleRole } from './example.fixture.ts'
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
