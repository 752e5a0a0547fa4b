import { expect, test } from 'vitest'
import { warningsOf } from './warnings.ts'

test.each([
  ['You are a digital native', 'proxy-age', 'digital native'],
  ['A salesman who closes', 'proxy-gender', 'salesman'],
  ['German citizenship', 'proxy-nationality', 'German citizenship'],
  ['A degree from a top university', 'proxy-school-prestige', 'top university'],
  ['Native speaker of French', 'proxy-native-speaker', 'Native speaker'],
  ['At least 5 years in finance', 'proxy-years-of-experience', '5 years'],
  ['AWS Certified Solutions Architect', 'single-vendor-credential', 'AWS Certified'],
])('%s warns of %s', (sentence, code, words) => {
  expect(warningsOf(sentence, 'r1', true)).toEqual([{ code, words, requirement: 'r1' }])
})

test('plain requirements warn of nothing, and years only as a must', () => {
  expect(warningsOf('Fluent English and Python', 'r1', true)).toEqual([])
  expect(warningsOf('5 years in finance', 'r1', false)).toEqual([])
})
