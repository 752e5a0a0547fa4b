import { expect, test } from 'vitest'
import { factsInWords } from './fact-words.ts'

test('facts are named for a reader, and what only the machine needs is left out', () => {
  expect(factsInWords({ proof: -1, suite: 'EdDSA', method: 'did:key:z6Mk#1', detail: null, current: true })).toEqual([
    ['signature method', 'EdDSA'],
    ['key', 'did:key:z6Mk#1'],
    ['current', 'yes'],
  ])
})

test('the second of several proofs says which it is', () => {
  expect(factsInWords({ proof: 0 })).toEqual([])
  expect(factsInWords({ proof: 1 })).toEqual([['proof', 'number 2']])
})

test('an instant is shown as one; a fact that has no name here keeps its own', () => {
  expect(factsInWords({ at: '2026-11-23T20:00:00Z', toString: 'x' })).toEqual([
    // In the zone of whoever reads.
    ['as of', expect.stringMatching(/^2[34] Nov 2026, \d\d:\d\d$/)],
    ['toString', 'x'],
  ])
})
