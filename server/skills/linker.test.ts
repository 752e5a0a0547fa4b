import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exampleLexicon } from './example.fixture.ts'
import { createLinker } from './linker.ts'

const lexicon = exampleLexicon([
  ['Project management', 'project planning'],
  ['Manage staff', 'people management'],
  ['Java', '=Java'],
  ['JavaScript', 'JS'],
  ['Less (CSS)', '=Less'],
  ['Wound care', 'wound dressing'],
  ['Cold chain logistics', 'refrigerated transport'],
])
const link = createLinker(lexicon)
const found = (text: string) =>
  link(text, 10)
    .filter(({ band }) => band !== 'ignore')
    .map(({ skill, band, stage, words }) => [skill.label, band, stage, words])

test('a name is accepted, with the words that say so', () => {
  expect(found('SQL and Java')).toEqual([['Java', 'accept', 'name', 'Java']])
  expect(found('Wound dressings, daily')).toEqual([['Wound care', 'accept', 'name', 'Wound dressings']])
})

test('a guess is never accepted', () => {
  expect(found('the logistics of a cold chain')).toEqual([
    ['Cold chain logistics', 'suggest', 'lexical', 'logistics cold chain'],
  ])
})

test('words of a name that stand far apart are no guess', () => {
  expect(found('the chain of command, explained by logistics staff in a cold hall')).toEqual([])
})

test.each(['Show less', 'java the island', 'a platform', 'care', ''])('nothing for "%s"', (text) => {
  expect(found(text)).toEqual([])
})

test('ranks by how much of a name the text has', () => {
  expect(link('managing a project', 2)[0]?.skill.label).toBe('Project management')
})

test('the same text gives the same links, whatever was asked before, and never more than asked', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 80 }),
      fc.string({ maxLength: 80 }),
      fc.integer({ min: 1, max: 5 }),
      (a, b, top) => {
        const first = link(a, top)
        link(b, top)
        expect(link(a, top)).toEqual(first)
        expect(first.length).toBeLessThanOrEqual(top)
      },
    ),
  )
})

test('a very long text is read in bounded time', () => {
  const began = performance.now()
  link('wound care '.repeat(500_000), 10)
  expect(performance.now() - began).toBeLessThan(10_000)
})
