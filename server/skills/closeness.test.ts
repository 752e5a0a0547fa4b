import { expect, test } from 'vitest'
import { closenessOf } from './closeness.ts'
import { createLexicon, type LexiconSkill } from './lexicon.ts'

const skill = (label: string, broader: string[], related: string[] = []): LexiconSkill => ({
  uri: label,
  label,
  forms: [],
  prior: 1,
  kind: null,
  broader,
  related,
  same: [],
  source: 'example',
})
const all = {
  making: skill('making', []),
  joining: skill('joining', ['making']),
  welding: skill('welding', ['joining']),
  tig: skill('tig', ['welding'], ['metallurgy']),
  mig: skill('mig', ['welding']),
  metallurgy: skill('metallurgy', []),
}
const lexicon = createLexicon(Object.values(all))

test.each([
  ['welding', 'welding', 1],
  ['welding', 'tig', 0.9],
  ['making', 'tig', 0.9],
  ['tig', 'welding', 0.5],
  ['tig', 'joining', 0.25],
  ['tig', 'making', 0],
  ['tig', 'metallurgy', 0.3],
  ['metallurgy', 'tig', 0.3],
  ['tig', 'mig', 0.2],
  ['metallurgy', 'mig', 0],
] as const)('asked for %s, found %s: %s', (asked, found, value) => {
  expect(closenessOf(all[asked], all[found], lexicon)).toBe(value)
})

test('a taxonomy that goes round in a circle is no trap', () => {
  const [a, b] = [skill('a', ['b']), skill('b', ['a'])]
  expect(closenessOf(a, b, createLexicon([a, b]))).toBe(0.9)
})
