import { exampleRequirement } from '@touchstone/server/score/example.fixture'
import { expect, test } from 'vitest'
import { weightOutOfBounds } from './weights.ts'

test.each([
  ['must', 1, null],
  ['must', 0.5, null],
  ['must', 0.3, 'The weight of "welding" must be between 0.5 and 1.'],
  ['nice', 0.1, null],
  ['nice', 0.6, 'The weight of "welding" must be between 0.1 and 0.5.'],
  ['licence', 0, null],
] as const)('%s of %s', (kind, weight, expected) => {
  expect(weightOutOfBounds([exampleRequirement({ kind, weight })])).toBe(expected)
})
