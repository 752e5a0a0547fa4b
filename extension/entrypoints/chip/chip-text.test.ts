import { expect, test } from 'vitest'
import { chipText } from './chip-text.ts'

test.each([
  [null, null],
  [{ found: 0, total: 31 }, null],
  [{ found: 1, total: null }, '1 credential found'],
  [{ found: 4, total: null }, '4 credentials found'],
  [{ found: 2, total: 31 }, '2 of 31 credentials shown here'],
  [{ found: 3, total: 3 }, '3 credentials found'],
])('%j says %s', (count, text) => {
  expect(chipText(count)).toBe(text)
})
