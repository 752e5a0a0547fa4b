import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tokens, wordsOf } from './tokens.ts'

test.each([
  ['C++ and C#, F#', ['c++', 'and', 'c#', 'f#']],
  ['ASP.NET on www.example.net', ['asp', '.net', 'on', 'www', 'example', 'net']],
  ["The nurse's R & D", ['the', 'nurse', 'r', 'and', 'd']],
  ['CI/CD-ready', ['ci', 'cd', 'ready']],
  ['Straße, café', ['strasse', 'cafe']],
])('%s', (text, words) => {
  expect(tokens(text).map(({ word }) => word)).toEqual(words)
})

test('the short way to the words gives the same words', () => {
  const text = fc.string({ unit: fc.constantFrom(..."aZ9 +#,/()-.&'’éß\n".split('')), maxLength: 40 })
  fc.assert(
    fc.property(text, (any) => {
      expect(wordsOf(any)).toEqual(tokens(any).map(({ word }) => word))
    }),
    { numRuns: 2000 },
  )
})
