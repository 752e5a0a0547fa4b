import { expect, test } from 'vitest'
import { exampleLexicon } from './example.fixture.ts'
import { createSkillSearch } from './search.ts'

const search = createSkillSearch(
  exampleLexicon([
    ['JavaScript', 'JS'],
    ['Java'],
    ['Java testing'],
    ['Unit testing'],
    ['Wound care', 'dressing of wounds'],
  ]),
)
const labels = (text: string) => search(text, 3).map(({ label }) => label)

test.each([
  ['java', ['Java', 'JavaScript', 'Java testing']],
  ['test', ['Java testing', 'Unit testing']],
  ['JS', ['JavaScript']],
  ['wounds', ['Wound care']],
  ['ava', []],
  ['  ', []],
])('%s', (text, expected) => {
  expect(labels(text)).toEqual(expected)
})
