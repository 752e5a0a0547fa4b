import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { startCanary } from './canary.fixture.ts'
import { createFetch } from './guarded-fetch.ts'
import type { Accept, Fetch } from './outcome.ts'

const moved: Record<string, string> = {
  'here.example/to-closed': 'https://there.example/closed',
  'here.example/to-open': 'https://there.example/open',
  'here.example/to-own': '/closed',
  'here.example/to-astray': 'https://astray.example/open',
  'here.example/to-private': 'https://private.example/',
  'here.example/twice': '/to-closed',
  'astray.example/robots.txt': 'https://private.example/robots.txt',
}

type Canary = Awaited<ReturnType<typeof startCanary>>
let world: Canary
let secret: Canary
let fetch: Fetch
let asked: string[]

beforeAll(async () => {
  world = await startCanary(({ url, headers }, answer) => {
    const page = `${headers.host}${url}`
    asked.push(page)
    const location = moved[page]
    if (location !== undefined) answer.writeHead(302, { location }).end()
    else if (url === '/robots.txt') answer.end('User-agent: *\nDisallow: /closed')
    else answer.setHeader('content-type', 'text/html').end('<p>')
  })
  secret = await startCanary((_, answer) => answer.end('secret'))
})
beforeEach(() => {
  asked = []
  const hosts = ['here.example', 'there.example', 'astray.example']
  const developmentMap = new Map(hosts.map((host) => [host, world.port]))
  fetch = createFetch({ developmentMap, resolve: async () => ['127.0.0.1'] })
})
afterAll(async () => {
  await world.close()
  await secret.close()
})

const get = (path: string, accept: Accept = 'html') => fetch(`https://here.example/${path}`, { accept })

test.each([
  ['to-closed', 'forbidden', 'https://there.example/closed', ['there.example/robots.txt']],
  ['to-open', 'ok', 'https://there.example/open', ['there.example/robots.txt', 'there.example/open']],
  ['to-own', 'forbidden', 'https://here.example/closed', []],
  ['twice', 'forbidden', 'https://there.example/closed', ['here.example/to-closed', 'there.example/robots.txt']],
])('a page is followed only where the robots.txt of its target lets us: %s', async (path, outcome, finalUrl, then) => {
  expect(await get(path)).toMatchObject({
    outcome,
    url: `https://here.example/${path}`,
    finalUrl,
    ...(outcome === 'forbidden' && { detail: 'robots.txt' }),
  })
  expect(asked).toEqual(['here.example/robots.txt', `here.example/${path}`, ...then])
})

test.each([
  ['to-private', []],
  ['to-astray', ['astray.example/robots.txt']],
])('no robots.txt leads to a private address: %s', async (path, then) => {
  const detail = 'robots.txt: address not public'
  expect(await get(path)).toMatchObject({ outcome: 'refused-by-guard', detail })
  expect(asked).toEqual(['here.example/robots.txt', `here.example/${path}`, ...then])
  expect(secret.hits()).toBe(0)
})

test('a record that redirects asks no robots.txt', async () => {
  await get('to-closed', 'json')
  expect(asked).toEqual(['here.example/to-closed', 'there.example/closed'])
})
