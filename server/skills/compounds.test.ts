import { expect, test } from 'vitest'
import { compounds } from './compounds.ts'

const known = new Set(['lifecycle', 'health', 'care', 'front', 'end', 'teamwork', 'work', 'team'])

test.each([
  ['software life cycle', ['lifecycle']],
  ['healthcare', ['health', 'care']],
  ['frontend', ['front', 'end']],
  ['teamwork', []],
  ['team work', ['teamwork']],
  ['work end', []],
  ['', []],
])('%s', (text, expected) => {
  expect(compounds(text.split(' '), (word) => known.has(word))).toEqual(expected)
})
