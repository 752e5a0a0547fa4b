import { expect, test } from 'vitest'
import { refusedStatus } from './refused-status.ts'

const now = new Date('2026-11-23T12:00:00Z')
const answer = (status: number, retryAfter: string | null = null) => ({ status, header: () => retryAfter })

test('200 and 203 are answers', () => {
  expect(refusedStatus(answer(200), { sameOrigin: true, now })).toBeNull()
  expect(refusedStatus(answer(203), { sameOrigin: true, now })).toBeNull()
})

test.each([
  [429, null, 'rate-limited', null],
  [429, '120', 'rate-limited', 120],
  [429, 'Mon, 23 Nov 2026 12:01:00 GMT', 'rate-limited', 60],
  [429, 'Mon, 23 Nov 2026 11:00:00 GMT', 'rate-limited', 0],
  [429, '999999999', 'rate-limited', 86_400],
  [429, 'soon', 'rate-limited', null],
  [503, '30', 'rate-limited', 30],
  [503, null, 'unreachable', null],
  [401, null, 'forbidden', null],
  [999, null, 'forbidden', null],
  [206, null, 'unreachable', null],
  [304, null, 'unreachable', null],
])('%i with Retry-After %s is %s', (status, header, outcome, retryAfter) => {
  expect(refusedStatus(answer(status, header), { sameOrigin: true, now })).toEqual({ outcome, retryAfter })
})

test('gone counts only where the origin that was asked says it', () => {
  expect(refusedStatus(answer(410), { sameOrigin: true, now })?.outcome).toBe('gone')
  expect(refusedStatus(answer(410), { sameOrigin: false, now })?.outcome).toBe('not-found')
})
