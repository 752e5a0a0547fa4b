import { expect, test } from 'vitest'
import { createDictionary, mentions } from './dictionary.ts'
import { exampleLexicon } from './example.fixture.ts'

const dictionary = createDictionary(
  exampleLexicon([
    ['Java'],
    ['JavaScript', 'JS'],
    ['SQL'],
    ['Go', '=Go'],
    ['Machine learning', 'ML'],
    ['Machine'],
    ['Health and safety'],
    ['Wound care', 'wound dressing'],
  ]),
)
const found = (text: string) => mentions(dictionary, text).map(({ skill, words }) => [skill.label, words])

test.each([
  ['SQL and Java', ['SQL', 'Java']],
  ['JavaScript only', ['JavaScript']],
  ['the longest: machine learning', ['Machine learning']],
  ['ready to go, in Go', ['Go']],
  ['We care. Go the extra mile!', []],
  ['- Go to our website', []],
  ['Go or SQL', ['Go', 'SQL']],
  ['services in Go to be run', ['Go']],
  ['wound dressings', ['Wound care']],
  ['Health & Safety at work', ['Health and safety']],
  ['a platform', []],
  ['', []],
])('%s', (text, labels) => {
  expect(found(text).map(([label]) => label)).toEqual(labels)
})

test('the words are those of the text', () => {
  expect(found('Wound  Dressings daily')).toEqual([['Wound care', 'Wound  Dressings']])
})
