import { expect, test } from 'vitest'
import { stem } from './stem.ts'

test.each([
  'behaviour behavior behaviours behavioral',
  'colour colouring coloring',
  'centre centers',
  'fibre fibers',
  'catalogue catalog',
  'defence defense',
  'licence licensing',
  'paediatric pediatric',
  'aluminium aluminum',
  'moulding molding',
  'organisation organizing organise',
  'counselling counseling',
  'practise practice',
  'independently independent',
  'proactively proactive',
  'programmer programmes programming',
  'supplies supply',
])('one stem: %s', (words) => {
  expect(new Set(words.split(' ').map(stem)).size).toBe(1)
})

test.each(['labor lab', 'hour hor', 'four for', 'supply sup', 'C++ C', 'assembly assemb'])('two stems: %s', (words) => {
  expect(new Set(words.split(' ').map(stem)).size).toBe(2)
})
