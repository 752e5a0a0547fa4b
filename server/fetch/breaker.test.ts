import { expect, test } from 'vitest'
import { withBreaker } from './breaker.ts'
import type { Fetch, NotFetched } from './outcome.ts'

function made(answers: Partial<NotFetched>[]) {
  let time = Date.parse('2026-11-23T12:00:00Z')
  let asked = 0
  const now = () => new Date(time)
  const fetch: Fetch = async (url) => {
    asked += 1
    const answer = answers.shift() ?? { outcome: 'not-found' }
    return { outcome: 'not-found', url, status: null, detail: '', retryAfter: null, at: now().toISOString(), ...answer }
  }
  const guarded = withBreaker(fetch, { now })
  const outcomes = async (times: number, url = 'https://a.example/') => {
    const all: string[] = []
    for (let i = 0; i < times; i += 1) all.push((await guarded(url, { accept: 'json' })).outcome)
    return all
  }
  return { outcomes, asked: () => asked, later: (ms: number) => (time += ms), guarded }
}

test('five failures in a row and the host is left alone for a minute; another host is not', async () => {
  const one = made(Array.from({ length: 5 }, () => ({ outcome: 'timeout' as const })))
  expect(await one.outcomes(7)).toEqual([...Array(5).fill('timeout'), 'unreachable', 'unreachable'])
  expect(one.asked()).toBe(5)
  expect(await one.outcomes(1, 'https://b.example/')).toEqual(['not-found'])
  one.later(60_000)
  expect(await one.outcomes(1)).toEqual(['not-found'])
  expect(one.asked()).toBe(7)
})

test('after the minute one failure is enough to be left alone again', async () => {
  const one = made(Array.from({ length: 6 }, () => ({ outcome: 'unreachable' as const })))
  await one.outcomes(5)
  one.later(60_000)
  await one.outcomes(3)
  expect(one.asked()).toBe(6)
})

test('an answer in between, our own refusal or a caller who left do not count', async () => {
  const timeout = { outcome: 'timeout' as const }
  const left = { outcome: 'unreachable' as const, detail: 'cancelled' }
  const refused = { outcome: 'refused-by-guard' as const }
  const one = made([timeout, timeout, timeout, timeout, {}, timeout, timeout, timeout, timeout, left, left, refused])
  await one.outcomes(13)
  expect(one.asked()).toBe(13)
})

test('a redirect not followed for the robots.txt of its target counts for neither', async () => {
  const finalUrl = 'https://b.example/'
  const one = made(
    Array.from({ length: 6 }, () => ({ outcome: 'timeout', finalUrl, detail: 'robots.txt: total' }) as const),
  )
  await one.outcomes(6)
  expect(await one.outcomes(1, finalUrl)).toEqual(['not-found'])
  expect(one.asked()).toBe(7)
})

test('a host that asks for a pause gets it, and the caller is told how long', async () => {
  const one = made([{ outcome: 'rate-limited', retryAfter: 120 }])
  expect(await one.outcomes(1)).toEqual(['rate-limited'])
  one.later(20_000)
  expect(await one.guarded('https://a.example/x', { accept: 'json' })).toMatchObject({
    outcome: 'rate-limited',
    retryAfter: 100,
  })
  expect(one.asked()).toBe(1)
  one.later(100_000)
  expect(await one.outcomes(1)).toEqual(['not-found'])
})

test('a dead target of a short link is no failure of the shortener, and is left alone itself', async () => {
  const dead = { outcome: 'timeout' as const, finalUrl: 'https://dead.example/' }
  const one = made(Array.from({ length: 7 }, () => dead))
  expect(await one.outcomes(7, 'https://short.example/1')).toEqual(Array(7).fill('timeout'))
  expect(await one.outcomes(1, 'https://dead.example/')).toEqual(['unreachable'])
  expect(one.asked()).toBe(7)
})

test('five at once count as five', async () => {
  const one = made(Array.from({ length: 5 }, () => ({ outcome: 'timeout' as const })))
  await Promise.all(Array.from({ length: 5 }, () => one.outcomes(1)))
  expect(await one.outcomes(1)).toEqual(['unreachable'])
  expect(one.asked()).toBe(5)
})

test.each([
  ['a broken page', { outcome: 'unreachable' as const, status: 500 }, 7],
  ['a redirect in a circle', { outcome: 'unreachable' as const, detail: 'too many redirects' }, 7],
  ['a gateway without its server', { outcome: 'unreachable' as const, status: 502 }, 5],
])('%s', async (_, answer, asked) => {
  const one = made(Array.from({ length: 7 }, () => answer))
  await one.outcomes(7)
  expect(one.asked()).toBe(asked)
})

test('a caller who leaves does not make up for what failed', async () => {
  const timeout = { outcome: 'timeout' as const }
  const left = { outcome: 'unreachable' as const, detail: 'cancelled' }
  const one = made([timeout, timeout, timeout, timeout, left, timeout])
  await one.outcomes(8)
  expect(one.asked()).toBe(6)
})
