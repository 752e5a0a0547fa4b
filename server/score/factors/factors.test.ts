import { expect, test } from 'vitest'
import { closeness } from './closeness.ts'
import { issuer } from './issuer.ts'
import { level } from './level.ts'
import { recency } from './recency.ts'
import { rigour, rigourCap } from './rigour.ts'
import { verification } from './verification.ts'

const now = new Date('2026-11-23T00:00:00Z')
const inDate = { v: 0.9, expired: false, validUntil: null }
const must = { kind: 'must', current: false } as const

test.each([
  ['in date', inDate, must, 0.9],
  ['expired by its verdict', { ...inDate, expired: true }, must, 0.45],
  ['expired since the verdict', { ...inDate, validUntil: '2026-11-22T23:59:59Z' }, must, 0.45],
  ['valid to the second', { ...inDate, validUntil: '2026-11-23T00:00:00Z' }, must, 0.9],
  ['expired, a current one asked', { ...inDate, expired: true }, { ...must, current: true }, 0],
  ['an expired licence', { ...inDate, expired: true }, { kind: 'licence', current: false } as const, 0],
])('V: %s', (_, evidence, requirement, value) => {
  expect(verification(evidence, requirement, now)).toEqual([value, value])
})

test.each([
  [6, 5, [1, 1]],
  [5, 5, [1, 1]],
  [4, 5, [0.6, 0.6]],
  [3, 5, [0.3, 0.3]],
  [2, 5, [0.1, 0.1]],
  [1, 8, [0.1, 0.1]],
  [null, 5, [0.3, 1]],
  [5, null, [0.3, 1]],
])('L: EQF %s where %s is asked', (has, asked, interval) => {
  expect(level({ level: has }, { level: asked })).toEqual(interval)
})

const fast = { fastChanging: true }
test.each([
  ['three years of a technology', '2023-11-23T00:00:00Z', 36, 0.675],
  ['five years of other knowledge', '2021-11-23T00:00:00Z', 60, 0.675],
  ['today', '2026-11-23T00:00:00Z', 36, 1],
  ['dated tomorrow', '2026-11-24T00:00:00Z', 36, 1],
] as const)('R: %s', (_, awardedAt, halfLife, value) => {
  expect(recency({ awardedAt, halfLife }, fast, now)[0]).toBeCloseTo(value, 2)
})

test('R: 1 where the requirement does not age, a range where the date is not known', () => {
  expect(recency({ awardedAt: '1990-01-01T00:00:00Z', halfLife: 36 }, { fastChanging: false }, now)).toEqual([1, 1])
  expect(recency({ awardedAt: null, halfLife: 36 }, fast, now)).toEqual([0.35, 1])
})

test.each([
  ['proctored-performance', 1, 0.98],
  ['performance', 0.9, 0.98],
  ['proctored-test', 0.85, 0.98],
  ['test', 0.7, 0.85],
  ['completion', 0.45, 0.5],
  ['attendance', 0.2, 0.3],
] as const)('A: %s', (name, value, cap) => {
  expect(rigour({ rigour: name })).toEqual([value, value])
  expect(rigourCap(name)).toEqual([cap, cap, cap])
})

test('A, I and C where something is not known', () => {
  expect(rigour({ rigour: 'unknown' })).toEqual([0.2, 0.7])
  expect(rigourCap('unknown')).toEqual([0.3, 0.3, 0.85])
  expect(issuer({ trust: [0.3, 0.7] })).toEqual([0.3, 0.7])
  expect(closeness({ closeness: 0.5, confidence: 0.9 })).toEqual([0.45, 0.45])
})
