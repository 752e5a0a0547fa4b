import { expect, test } from 'vitest'
import type { Fetch, FetchOutcome } from './outcome.ts'
import { withRobots } from './with-robots.ts'

function made(robots: (url: string) => Partial<FetchOutcome>) {
  let time = Date.parse('2026-11-23T12:00:00Z')
  const asked: string[] = []
  const now = () => new Date(time)
  const fetch: Fetch = async (url) => {
    asked.push(url)
    const base = { url, status: 200, at: now().toISOString() }
    const page = { outcome: 'ok', finalUrl: url, mediaType: 'text/html', bytes: new Uint8Array() }
    const answer = url.endsWith('/robots.txt') ? { detail: '', retryAfter: null, ...robots(url) } : page
    return { ...base, ...answer } as FetchOutcome
  }
  return { fetch: withRobots(fetch, { now }), asked, later: (ms: number) => (time += ms) }
}
const rules = (text: string): Partial<FetchOutcome> => ({ outcome: 'ok', bytes: Buffer.from(text) })

test('a page is asked for only where robots.txt lets us, which is read once', async () => {
  const site = made(() => rules('User-agent: *\nDisallow: /private'))
  expect(await site.fetch('https://a.example/private/1', { accept: 'html' })).toMatchObject({
    outcome: 'forbidden',
    detail: 'robots.txt',
  })
  expect(await site.fetch('https://a.example/open', { accept: 'html' })).toMatchObject({ outcome: 'ok' })
  expect(site.asked).toEqual(['https://a.example/robots.txt', 'https://a.example/open'])
})

test('records do not ask', async () => {
  const site = made(() => rules('User-agent: *\nDisallow: /'))
  expect(await site.fetch('https://a.example/record', { accept: 'json' })).toMatchObject({ outcome: 'ok' })
  expect(site.asked).toEqual(['https://a.example/record'])
})

test('without a robots.txt all may be read; while it cannot be had, nothing', async () => {
  for (const [outcome, status] of [
    ['not-found', 404],
    ['forbidden', 403],
    ['unreachable', 400],
    ['wrong-type', 200],
  ] as const)
    expect(await made(() => ({ outcome, status })).fetch('https://a.example/', { accept: 'html' })).toMatchObject({
      outcome: 'ok',
    })
  const busy = made(() => ({ outcome: 'rate-limited', status: 429 }))
  expect(await busy.fetch('https://a.example/', { accept: 'html' })).toMatchObject({ outcome: 'rate-limited' })
  const down = made(() => ({ outcome: 'timeout' }))
  expect(await down.fetch('https://a.example/', { accept: 'html' })).toMatchObject({ outcome: 'timeout' })
  await down.fetch('https://a.example/', { accept: 'html' })
  expect(down.asked).toHaveLength(1)
  down.later(60_001)
  await down.fetch('https://a.example/', { accept: 'html' })
  expect(down.asked).toHaveLength(2)
})
