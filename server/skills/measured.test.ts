import { expect, test } from 'vitest'
import { benchSkills } from '../../test/bench/skills.ts'

// What the bench prints must hold: a change of the linker or of the taxonomy that loses it is seen here.
test('the linker keeps its measured quality', { timeout: 120_000 }, () => {
  const { validation, titles, falseAlarms, postings } = benchSkills()
  const bare = validation['linker, names of ESCO only']
  const exact = validation['exact dictionary']
  expect(bare?.TECH?.['RP@10']).toBeGreaterThanOrEqual(66)
  expect(bare?.HOUSE?.['RP@10']).toBeGreaterThanOrEqual(56)
  expect(bare?.TECH?.['RP@10']).toBeGreaterThan(2 * (exact?.TECH?.['RP@10'] ?? 100))
  expect(validation.linker?.HOUSE?.['RP@10']).toBeGreaterThanOrEqual(80)
  expect(titles.held.precisionWilsonLower).toBeGreaterThanOrEqual(0.9)
  expect(titles.held.linkedRight).toBeGreaterThanOrEqual(0.85)
  expect(postings.right).toBeGreaterThanOrEqual(0.85)
  expect(Math.max(falseAlarms.curated.any, falseAlarms.esco.any)).toBeLessThanOrEqual(0.05)
})
