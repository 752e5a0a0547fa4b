import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { createWorld, type World } from '../world/world.ts'
import { read, readText, roleOf, weigh } from './travel.ts'

let world: World

beforeAll(async () => {
  world = await createWorld({ limits: { headersMs: 100 } })
})

describe('credentials that are broken in one way each', () => {
  const expected: Record<string, { verdict: string; reason: string }> = {
    loop: { verdict: 'unconfirmed', reason: 'retrieval.unreachable' },
    slow: { verdict: 'unconfirmed', reason: 'retrieval.timeout' },
    html: { verdict: 'unconfirmed', reason: 'retrieval.wrong-type' },
    huge: { verdict: 'unconfirmed', reason: 'retrieval.too-large' },
    nested: { verdict: 'unconfirmed', reason: 'structure.too-deep' },
    missing: { verdict: 'unconfirmed', reason: 'retrieval.not-found' },
    forbidden: { verdict: 'unconfirmed', reason: 'retrieval.forbidden' },
    truncated: { verdict: 'unconfirmed', reason: 'retrieval.not-a-credential' },
    off: { verdict: 'unconfirmed', reason: 'retrieval.unreachable' },
  }

  test('each gives a report with its reason; none stops the others', async () => {
    const { events, reports } = await weigh(world, await read(world, world.pages.oddProfile), roleOf(world))
    expect(events.filter((event) => event.kind === 'problem')).toEqual([])
    const got = Object.keys(expected).map((name) => {
      const report = reports.get(world.oddCredentials[name as keyof typeof world.oddCredentials])
      return [name, { verdict: report?.verdict, reason: report?.findings[0]?.reason }]
    })
    expect(Object.fromEntries(got)).toEqual(expected)
    for (const report of reports.values()) expect(report.pinnable).toBe(false)
  })

  test('a page without evidence has no number', async () => {
    const { match } = await weigh(world, await read(world, world.pages.oddProfile), roleOf(world))
    expect(match).toMatchObject({ state: 'insufficient-evidence', score: null })
  })
})

describe('pages that are broken', () => {
  test('a page of 10 MB is read in bounded time', { timeout: 30_000 }, () => {
    const filler = '<p>The page goes on and on, and says nothing about anybody.</p>\n'
    const page = `<html><head><title>Long</title></head><body>${filler.repeat(10_000_000 / filler.length)}</body></html>`
    const reading = readText(page, 'https://odd.example/huge')
    expect(reading.links).toEqual([])
  })

  test('an empty page is unreadable, not "no badges"', async () => {
    expect((await read(world, world.pages.emptyPage)).completeness.state).not.toBe('full')
  })

  test('what is not HTML is no crash', { timeout: 30_000 }, () => {
    const bytes = readFileSync(process.execPath).subarray(0, 200_000).toString('latin1')
    expect(readText(bytes, 'https://odd.example/not-html').links).toEqual([])
  })
})

test('a role without requirements and a role that nobody accepted have no number', async () => {
  const reading = await read(world, world.pages.jobsA)
  const role = roleOf(world)
  expect((await weigh(world, reading, { ...role, requirements: [] })).match?.state).toBe('no-requirements')
  expect((await weigh(world, reading, { ...role, acceptedAt: null, acceptedBy: null })).match?.state).toBe(
    'not-accepted',
  )
})
