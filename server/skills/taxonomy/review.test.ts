import { expect, test } from 'vitest'
import { review } from './review.ts'
import { columns, loadTaxonomy, parseTaxonomy } from './taxonomy.ts'

const reviewed = (...lines: string[]) =>
  review(parseTaxonomy([{ field: 'toys', text: [columns.join('\t'), ...lines].join('\n') }]))

test('the curated taxonomy may ship', () => {
  expect(review(loadTaxonomy())).toEqual([])
})

test('a sound taxonomy passes, and a plural of its own is an alias', () => {
  expect(reviewed('a\tTest plan\tknowledge\tTest plans | Plan of tests\t\t\t\t')).toEqual([])
  expect(reviewed('go\tGo (language)\ttechnology\t=Go | Golang\t\t\tGofmt\t')).toEqual([])
})

const level = (id: number) => `l${id}\tLevel ${id}\tknowledge\t- none${id > 1 ? `\tl${id - 1}` : '\t'}\t\t\t`

test.each([
  [
    'twice the same id',
    ['a\tAaa\tknowledge\t- none\t\t\t\t', 'a\tBbb\tknowledge\t- none\t\t\t\t'],
    'a: is there twice',
  ],
  ['an id with capitals', ['Aa\tAaa\tknowledge\t- none\t\t\t\t'], 'Aa: is no slug'],
  ['one alias and no reason', ['a\tAaa\tknowledge\tBbb\t\t\t\t'], 'a: has fewer than two aliases and gives no reason'],
  [
    'two aliases and a reason',
    ['a\tAaa\tknowledge\tBbb | Ccc | - none\t\t\t\t'],
    'a: gives a reason for missing aliases and has them',
  ],
  [
    'an alias of two',
    ['a\tAaa\tknowledge\tCcc | Ddd\t\t\t\t', 'b\tBbb\tknowledge\tc-cc | ccc\t\t\t\t'],
    'b: "ccc" already names a',
  ],
  [
    'a label that is an alias',
    ['a\tAaa\tknowledge\tBBB | Ddd\t\t\t\t', 'b\tBbb\tknowledge\t- none\t\t\t\t'],
    'b: "Bbb" already names a',
  ],
  [
    'a plural of another skill',
    ['a\tTest plan\tknowledge\t- none\t\t\t\t', 'b\tBbb\tknowledge\tTest plans | Ccc\t\t\t\t'],
    'b: "Test plans" already names a',
  ],
  ['an alias twice', ['a\tAaa\tknowledge\tBb-b | Bb b\t\t\t\t'], 'a: "Bb b" already names a'],
  ['a form without a letter', ['a\tAaa\tknowledge\tBbb | --\t\t\t\t'], 'a: has an empty form'],
  [
    'an everyday word',
    ['a\tAaa\ttechnology\tSpring | Bbb\t\t\t\t'],
    'a: would find "Spring" in everyday text: mark it as exact',
  ],
  ['a short form', ['a\tAaa\ttechnology\tqa | Bbb\t\t\t\t'], 'a: would find "qa" in everyday text: mark it as exact'],
  ['a label in lower case', ['a\taaa\tknowledge\t- none\t\t\t\t'], 'a: has a label that is not in sentence case'],
  ['a dangling parent', ['a\tAaa\tknowledge\t- none\tx\t\t\t'], 'a: names x, which does not exist'],
  ['a dangling neighbour', ['a\tAaa\tknowledge\t- none\t\tx\t\t'], 'a: names x, which does not exist'],
  ['a dangling tool', ['a\tAaa\tknowledge\t- none\t\t\tx\t'], 'a: names x, which does not exist'],
  ['itself', ['a\tAaa\tknowledge\t- none\t\ta\t\t'], 'a: names a skill twice, or itself'],
  ['a cycle', ['a\tAaa\tknowledge\t- none\tb\t\t\t', 'b\tBbb\tknowledge\t- none\ta\t\t\t'], 'a: is wider than itself'],
  ['six levels', [1, 2, 3, 4, 5, 6].map(level), 'l6: is 6 levels deep'],
])('refuses %s', (_name, lines, problem) => {
  expect(reviewed(...lines)).toContain(problem)
})
