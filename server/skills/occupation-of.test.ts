import { expect, test } from 'vitest'
import { occupationOf } from './occupation-of.ts'

test.each([
  ['Senior Front-end Developer (m/f/d)', 'front-end-developer'],
  ['Frontend engineers', 'front-end-developer'],
  ['Registered Nurse, Emergency Department', 'registered-nurse'],
  ['Lorem ipsum', null],
  ['', null],
])('%s is %s', (title, id) => {
  expect(occupationOf(title)?.id ?? null).toBe(id)
})
