import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Fetch } from './outcome.ts'
import { createWorldFetch } from './world-fetch.ts'

const now = () => new Date('2026-11-23T12:00:00Z')
let folder: string
let fetch: Fetch

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'world-'))
  await writeFile(join(folder, 'a.json'), '{"a":1}')
  await writeFile(join(folder, 'large.txt'), Buffer.alloc(1_000_001))
  const world = {
    'https://a.example/a': 'a.json',
    'https://a.example/typed': { file: 'a.json', headers: { 'Content-Type': 'application/jwt' } },
    'https://a.example/gone': { status: 410 },
    'https://a.example/moved': { status: 302, headers: { Location: 'https://b.example/a' } },
    'https://b.example/a': 'a.json',
    'https://a.example/slow': { file: 'a.json', delayMs: 60_000 },
    'https://a.example/down': { error: 'timeout' },
    'https://a.example/reset': { error: 'ECONNRESET' },
    'https://a.example/timed-out': { error: 'ETIMEDOUT' },
    'https://a.example/large': 'large.txt',
    'https://a.example/lost': 'absent.json',
    'http://a.example/plain': 'a.json',
  }
  await writeFile(join(folder, 'world.json'), JSON.stringify(world))
  fetch = await createWorldFetch(join(folder, 'world.json'), { now, limits: { totalMs: 100 } })
})
afterAll(() => rm(folder, { recursive: true }))

test('a mapped URL answers with its file, whatever its fragment', async () => {
  expect(await fetch('https://a.example/a#part', { accept: 'json' })).toEqual({
    outcome: 'ok',
    url: 'https://a.example/a#part',
    finalUrl: 'https://a.example/a#part',
    status: 200,
    mediaType: 'application/json',
    bytes: Buffer.from('{"a":1}'),
    at: '2026-11-23T12:00:00.000Z',
    freshness: { keep: true, seconds: null, etag: null },
  })
  expect(await fetch('https://a.example/typed', { accept: 'json' })).toMatchObject({ mediaType: 'application/jwt' })
})

test.each([
  ['https://a.example/gone', 'gone', 'status 410'],
  ['https://a.example/slow', 'timeout', 'total'],
  ['https://a.example/down', 'timeout', 'in the world'],
  ['https://a.example/reset', 'unreachable', 'in the world'],
  ['https://a.example/timed-out', 'timeout', 'in the world'],
  ['https://a.example/large', 'too-large', 'more than 1000000 bytes'],
  ['https://a.example/lost', 'unreachable', 'ENOENT'],
  ['https://c.example/', 'unreachable', 'not in the world'],
  ['http://a.example/plain', 'refused-by-guard', 'not https'],
])('%s is %s: %s', async (url, outcome, detail) => {
  expect(await fetch(url, { accept: 'json' })).toMatchObject({ outcome, detail })
})

test('a redirect is followed and told; another type than the asked one is refused', async () => {
  expect(await fetch('https://a.example/moved', { accept: 'json' })).toMatchObject({ finalUrl: 'https://b.example/a' })
  expect(await fetch('https://a.example/a', { accept: 'image' })).toMatchObject({ outcome: 'wrong-type' })
})
