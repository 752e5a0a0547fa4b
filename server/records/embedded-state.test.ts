import { expect, test } from 'vitest'
import { embeddedStates } from './embedded-state.ts'

test.each([
  ['plain JSON', ' {"a":1} ', [{ a: 1 }]],
  ['percent-encoded JSON', encodeURIComponent('{"a":"é{"}'), [{ a: 'é{' }]],
  [
    'an assignment among code',
    'f();window.__STATE__ = {"a":"}\\""};window.b={"c":{}};g({x:1})',
    [{ a: '}"' }, { c: {} }],
  ],
  ['code', 'window.f = function () { return 1 }', []],
  ['a literal that is no JSON', 'window.a = {b: 1}', []],
  ['an open literal', 'window.a = {"b": {', []],
  ['wrong percent codes', '%7B%FF', []],
  ['nothing', '', []],
])('%s', (_, script, expected) => {
  expect(embeddedStates([script])).toEqual(expected)
})

test('many scripts and many assignments end soon', () => {
  const begun = performance.now()
  expect(embeddedStates(['window.a={'.repeat(90_000)])).toEqual([])
  expect(embeddedStates(Array.from({ length: 1000 }, () => '{}'))).toHaveLength(20)
  expect(performance.now() - begun).toBeLessThan(4000)
})
