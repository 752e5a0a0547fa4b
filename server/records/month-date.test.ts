import { expect, test } from 'vitest'
import { monthDate } from './month-date.ts'

test.each([
  ['Issued June 3, 2023', '2023-06-03'],
  ['Earned Jun 13, 2025 EDT', '2025-06-13'],
  ['Issued: Sept. 1, 2024', '2024-09-01'],
  ['on 3 March 2021', '2021-03-03'],
  ['Issued 2023-06-03', '2023-06-03'],
  ['June 2023', null],
  ['Xyz 3, 2023', null],
  ['', null],
])('%s is %s', (text, date) => {
  expect(monthDate(text)).toBe(date)
})
