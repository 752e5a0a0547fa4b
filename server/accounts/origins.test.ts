import { expect, it } from 'vitest'
import { isAdmitted, mayUse } from './origins.ts'

const own = ['http://127.0.0.1:8787', 'http://localhost:8787']
const firefox = 'moz-extension://0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0'

it.each([
  ['chrome-extension://cjekoocdhdopfggjkbnabikaopfjonni', true],
  [firefox, true],
  ['http://127.0.0.1:8787', true],
  ['http://localhost:8787', true],
  ['null', false],
  ['', false],
  ['chrome-extension://abcdefghijklmnopabcdefghijklmnop', false],
  ['chrome-extension://cjekoocdhdopfggjkbnabikaopfjonni.evil', false],
  ['chrome-extension://cjekoocdhdopfggjkbnabikaopfjonni/', false],
  ['https://cjekoocdhdopfggjkbnabikaopfjonni', false],
  ['moz-extension://evil', false],
  [`${firefox}.evil`, false],
  ['https://www.linkedin.com', false],
  ['http://127.0.0.1:8788', false],
  ['https://127.0.0.1:8787', false],
  ['http://evil.example:8787', false],
])('%s is admitted: %s', (origin, admitted) => {
  expect(isAdmitted(origin, own)).toBe(admitted)
})

it.each([
  [firefox, firefox, true],
  [firefox, null, true],
  [null, null, true],
  [firefox, 'moz-extension://00000000-0000-0000-0000-000000000000', false],
  [null, firefox, false],
])('a token given to %s may be used from %s: %s', (given, from, allowed) => {
  expect(mayUse(given, from)).toBe(allowed)
})
