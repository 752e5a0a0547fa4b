import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { Fetch } from './outcome.ts'
import { withPace } from './with-pace.ts'

const now = () => new Date('2026-11-23T12:00:00Z')

function made(pace: { atOnce: number; everyMs: number; patienceMs: number }, takesMs = 20) {
  const starts: number[] = []
  let underWay = 0
  let most = 0
  const fetch: Fetch = async (url) => {
    starts.push(performance.now())
    underWay += 1
    most = Math.max(most, underWay)
    await wait(takesMs)
    underWay -= 1
    return { outcome: 'not-found', url, status: 404, detail: '', retryAfter: null, at: now().toISOString() }
  }
  return { fetch: withPace(fetch, { now, pace }), starts, most: () => most }
}

const ask = { accept: 'json' } as const

test('no more at once than agreed for one host; another host does not wait for it', async () => {
  const one = made({ atOnce: 2, everyMs: 0, patienceMs: 5000 })
  await Promise.all(Array.from({ length: 9 }, (_, i) => one.fetch(`https://a.example/${i}`, ask)))
  expect(one.starts).toHaveLength(9)
  expect(one.most()).toBe(2)
  const two = made({ atOnce: 1, everyMs: 0, patienceMs: 5000 })
  await Promise.all(['a', 'b', 'c'].map((host) => two.fetch(`https://${host}.example/`, ask)))
  expect(two.most()).toBe(3)
})

test('starts keep their distance', async () => {
  const one = made({ atOnce: 9, everyMs: 30, patienceMs: 5000 }, 0)
  await Promise.all(Array.from({ length: 4 }, (_, i) => one.fetch(`https://a.example/${i}`, ask)))
  const gaps = one.starts.slice(1).map((start, i) => start - (one.starts[i] ?? 0))
  for (const gap of gaps) expect(gap).toBeGreaterThan(25)
})

test('one who waits too long is told, one who leaves is gone, and their places go on', async () => {
  const one = made({ atOnce: 1, everyMs: 0, patienceMs: 60 }, 100)
  const first = one.fetch('https://a.example/1', ask)
  const leaving = one.fetch('https://a.example/2', { ...ask, signal: AbortSignal.timeout(10) })
  const late = one.fetch('https://a.example/3', ask)
  expect(await leaving).toMatchObject({ outcome: 'unreachable' })
  expect(await late).toMatchObject({ outcome: 'rate-limited' })
  expect(await first).toMatchObject({ outcome: 'not-found' })
  expect(await one.fetch('https://a.example/4', ask)).toMatchObject({ outcome: 'not-found' })
  expect(one.starts).toHaveLength(2)
})
