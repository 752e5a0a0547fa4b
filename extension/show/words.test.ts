import { Reason } from '@touchstone/shared/reason'
import { expect, test } from 'vitest'
import { words, wordsFor } from './words.ts'

test('every reason has its words, and no word without a reason', () => {
  expect(Object.keys(words).sort()).toEqual([...Reason.options].sort())
})

test.each(Object.entries(words))('%s is a whole, calm sentence', (_, { sentence, next, spec }) => {
  for (const text of [sentence, ...(next === null ? [] : [next])]) {
    expect(text).toMatch(/^[A-Z].*\.$/)
    expect(text).not.toMatch(/forged|fake|fraud/i)
  }
  if (spec !== undefined) expect(new URL(spec).protocol).toBe('https:')
})

test('a reason of a newer server is named, and costs nothing else', () => {
  expect(wordsFor('proof.of-tomorrow').sentence).toBe('The server answered “proof.of-tomorrow”.')
  expect(wordsFor('constructor').next).toBe('Update Touchstone to read what it means.')
})
