import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tenth, tenths } from './tenths.ts'

test('parts that would round to another sum still add up', () => {
  expect(tenths([33_333, 33_333, 33_334], 100_000)).toEqual(['33.3', '33.3', '33.4'])
  expect(tenths([150, 150], 300)).toEqual(['0.2', '0.1'])
  expect(tenths([], 0)).toEqual([])
  expect(tenth(62_449)).toBe('62.4')
})

test('what is shown always adds up to what is shown as the whole', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 3000 }), { maxLength: 30 }), (parts) => {
      const whole = parts.reduce((sum, part) => sum + part, 0)
      const shown = tenths(parts, whole).reduce((sum, part) => sum + Math.round(Number(part) * 10), 0)
      expect(shown).toBe(Math.round(whole / 100))
    }),
  )
})
