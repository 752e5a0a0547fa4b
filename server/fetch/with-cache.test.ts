import { expect, test } from 'vitest'
import type { DocumentCache, KeptDocument } from './document-cache.ts'
import type { Ask, Fetch, Fetched, FetchOutcome, NotFetched } from './outcome.ts'
import { withCache } from './with-cache.ts'

const start = Date.parse('2026-11-23T12:00:00Z')
const ask: Ask = { accept: 'json', impersonal: true }

function memory(): DocumentCache {
  const documents = new Map<string, KeptDocument>()
  const leases = new Map<string, number>()
  return {
    read: async (url) => documents.get(url) ?? null,
    lease: async (url, now, until) => {
      if ((leases.get(url) ?? 0) > now.getTime()) return false
      if ((documents.get(url)?.freshUntil.getTime() ?? 0) > now.getTime()) return false
      leases.set(url, until.getTime())
      return true
    },
    settle: async (url, document) => {
      leases.delete(url)
      if (document) documents.set(url, document)
    },
  }
}

type Answer = Partial<Fetched> | Partial<NotFetched>

function world(answers: Answer[], cache = memory()) {
  let time = start
  const now = () => new Date(time)
  const asked: Ask[] = []
  const fetch: Fetch = async (url, how) => {
    asked.push(how)
    await Promise.resolve()
    const base = {
      url,
      finalUrl: url,
      outcome: 'ok',
      status: 200,
      mediaType: 'application/json',
      bytes: Buffer.from('{}'),
    }
    return { ...base, at: now().toISOString(), ...answers[asked.length - 1] } as FetchOutcome
  }
  const make = () => withCache(fetch, cache, { now })
  return { make, fetch: make(), asked, later: (seconds: number) => (time += seconds * 1000) }
}

const url = 'https://a.example/did.json'

test('an impersonal document is fetched once while it is fresh, and says when it was retrieved', async () => {
  const one = world([{ freshness: { keep: true, seconds: 60, etag: null } }])
  await one.fetch(url, ask)
  one.later(59)
  expect(await one.fetch(`${url}#key`, ask)).toMatchObject({ outcome: 'ok', at: '2026-11-23T12:00:00.000Z' })
  expect(one.asked).toHaveLength(1)
  one.later(1)
  expect(await one.fetch(url, ask)).toMatchObject({ at: '2026-11-23T12:01:00.000Z' })
  expect(one.asked).toHaveLength(2)
})

test('what may name a person is never kept: no mark of the caller, or a query in the URL; nor what has a port', async () => {
  const one = world([])
  for (const [address, how] of [
    [url, { accept: 'json' }],
    [`${url}?email=x`, ask],
    ['https://a.example:8443/did.json', ask],
  ] as const) {
    await one.fetch(address, how)
    await one.fetch(address, how)
  }
  expect(one.asked).toHaveLength(6)
})

test('a server may keep it longer than an hour; we do not. What it says nothing of lasts five minutes', async () => {
  const long = world([{ freshness: { keep: true, seconds: 999_999, etag: null } }])
  await long.fetch(url, ask)
  long.later(3600)
  await long.fetch(url, ask)
  expect(long.asked).toHaveLength(2)
  const silent = world([])
  await silent.fetch(url, ask)
  silent.later(299)
  await silent.fetch(url, ask)
  expect(silent.asked).toHaveLength(1)
})

test('an absence is kept for a minute, a failure not at all, nor what must not be kept', async () => {
  const absent = world([{ outcome: 'not-found', status: 404 }])
  await absent.fetch(url, ask)
  expect(await absent.fetch(url, ask)).toMatchObject({ outcome: 'not-found', status: 404 })
  expect(absent.asked).toHaveLength(1)
  absent.later(60)
  await absent.fetch(url, ask)
  expect(absent.asked).toHaveLength(2)
  for (const answer of [{ outcome: 'timeout' as const }, { freshness: { keep: false, seconds: 60, etag: null } }]) {
    const failing = world([answer])
    await failing.fetch(url, ask)
    await failing.fetch(url, ask)
    expect(failing.asked).toHaveLength(2)
  }
})

test('a stale document is asked for by its ETag, and "not modified" renews it for as long as it was good for', async () => {
  const kept = { freshness: { keep: true, seconds: 60, etag: '"v1"' }, bytes: Buffer.from('{"v":1}') }
  const one = world([kept, { outcome: 'unreachable', status: 304 }])
  await one.fetch(url, ask)
  one.later(61)
  const again = await one.fetch(url, ask)
  expect(one.asked[1]?.etag).toBe('"v1"')
  expect(again).toMatchObject({ outcome: 'ok', bytes: Buffer.from('{"v":1}'), at: '2026-11-23T12:01:01.000Z' })
  one.later(59)
  await one.fetch(url, ask)
  expect(one.asked).toHaveLength(2)
  one.later(1)
  await one.fetch(url, ask)
  expect(one.asked).toHaveLength(3)
})

test('what a redirect led to is asked for anew', async () => {
  const moved = { finalUrl: 'https://b.example/did.json', freshness: { keep: true, seconds: 1, etag: '"v1"' } }
  const one = world([moved])
  await one.fetch(url, ask)
  one.later(2)
  await one.fetch(url, ask)
  expect(one.asked.map(({ etag }) => etag)).toEqual([undefined, undefined])
})

test.each([
  ['an assertion', '{"type":"Assertion","recipient":{"identity":"x"}}', 2],
  ['a credential', '{"credentialSubject":{"name":"Mara Lindqvist"}}', 2],
  ['a status list', '{"credentialSubject":{"encodedList":"u"}}', 1],
  ['a badge class', '{"type":"BadgeClass"}', 1],
])('%s, whatever it was taken for', async (_, text, asked) => {
  const one = world([{ bytes: Buffer.from(text) }, { bytes: Buffer.from(text) }])
  await one.fetch(url, ask)
  await one.fetch(url, ask)
  expect(one.asked).toHaveLength(asked)
})

test('ten at once, in two processes, are one flight', async () => {
  const one = world([])
  const other = one.make()
  await Promise.all(Array.from({ length: 10 }, (_, index) => (index % 2 ? one.fetch : other)(url, ask)))
  expect(one.asked).toHaveLength(1)
})

test('what was kept of another type is asked for again, without its ETag', async () => {
  const json = { freshness: { keep: true, seconds: 60, etag: '"v1"' } }
  const one = world([json, { mediaType: 'image/png', freshness: { keep: true, seconds: 60, etag: null } }])
  await one.fetch(url, ask)
  expect(await one.fetch(url, { accept: 'image', impersonal: true })).toMatchObject({ mediaType: 'image/png' })
  expect(one.asked.map(({ accept, etag }) => [accept, etag])).toEqual([
    ['json', undefined],
    ['image', undefined],
  ])
})

test('one who leaves ends nothing for the others', async () => {
  const one = world([])
  const leaving = one.fetch(url, { ...ask, signal: AbortSignal.abort() })
  const staying = one.fetch(url, ask)
  expect(await leaving).toMatchObject({ outcome: 'unreachable', detail: 'cancelled' })
  expect(await staying).toMatchObject({ outcome: 'ok' })
})

test('a cache that is away costs the cache, not the answer', async () => {
  const away = () => Promise.reject(new Error('away'))
  const one = world([], { read: away, lease: away, settle: away })
  expect(await one.fetch(url, ask)).toMatchObject({ outcome: 'ok' })
})
