import { expect, test } from 'vitest'
import { withTrouble } from './note-health.ts'

const health = { site: 'linkedin', version: 3, missing: ['top-card'], failed: null }
const at = (day: number): Date => new Date(Date.UTC(2026, 10, day))

test('the same trouble is counted, another one listed, and the list is bounded', () => {
  const once = withTrouble([], health, at(1))
  expect(once).toEqual([{ ...health, seenAt: '2026-11-01T00:00:00.000Z', times: 1 }])
  const twice = withTrouble(once, health, at(2))
  expect(twice).toEqual([{ ...health, seenAt: '2026-11-02T00:00:00.000Z', times: 2 }])
  const other = withTrouble(twice, { ...health, version: 4 }, at(3))
  expect(other.map(({ version, times }) => [version, times])).toEqual([
    [4, 1],
    [3, 2],
  ])
  const many = Array.from({ length: 40 }, (_, version) => version).reduce(
    (list, version) => withTrouble(list, { ...health, version }, at(4)),
    other,
  )
  expect(many).toHaveLength(20)
})
