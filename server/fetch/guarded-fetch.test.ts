import type { RequestListener } from 'node:http'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { startCanary } from './canary.fixture.ts'
import { createFetch } from './guarded-fetch.ts'
import type { Accept, Fetch } from './outcome.ts'

const json = (body: unknown) => Buffer.from(JSON.stringify(body))
const bomb = gzipSync(Buffer.alloc(50_000_000))
const forever = (write: (text: string) => void, text: string) => {
  const timer = setInterval(() => write(text), 20)
  return () => clearInterval(timer)
}

const pages: Record<string, RequestListener> = {
  '/ok': (asked, answer) => answer.end(json({ host: asked.headers.host, agent: asked.headers['user-agent'] })),
  '/headers': (asked, answer) => answer.end(json(asked.headers)),
  '/gzip': (_, answer) => answer.setHeader('content-encoding', 'gzip').end(gzipSync(json({ a: 1 }))),
  '/br': (_, answer) => answer.setHeader('content-encoding', 'br').end(brotliCompressSync(json({ a: 1 }))),
  '/gzip-gzip': (_, answer) => answer.setHeader('content-encoding', 'gzip, gzip').end('x'),
  '/not-gzip': (_, answer) => answer.setHeader('content-encoding', 'gzip').end('plain'),
  '/bomb': (_, answer) => answer.setHeader('content-encoding', 'gzip').end(bomb),
  '/large': (_, answer) => answer.end(Buffer.alloc(1_000_001)),
  '/largest': (_, answer) => answer.end(Buffer.alloc(1_000_000)),
  '/large.png': (_, answer) => answer.setHeader('content-type', 'image/png').end(Buffer.alloc(4_000_000)),
  '/drip': (_, answer) =>
    answer.on(
      'close',
      forever((text) => answer.write(text), ' '),
    ),
  '/silent': (_, answer) => answer.write('{'),
  '/no-headers': () => {},
  '/endless-headers': (asked, answer) => {
    asked.socket.write('HTTP/1.1 200 OK\r\n')
    answer.on(
      'close',
      forever((text) => asked.socket.write(text), `x-more: ${'a'.repeat(2000)}\r\n`),
    )
  },
  '/html': (_, answer) => answer.setHeader('content-type', 'text/html; charset=utf-8').end('<p>'),
  '/gone': (_, answer) => answer.writeHead(410).end(),
  '/absent': (_, answer) => answer.writeHead(404).end(),
  '/private': (_, answer) => answer.writeHead(403).end(),
  '/broken': (_, answer) => answer.writeHead(500).end(),
  '/busy': (_, answer) => answer.writeHead(429, { 'retry-after': '120' }).end(),
  '/cut': (_, answer) => answer.setHeader('content-length', '10').end('123', () => answer.destroy()),
  '/loop': (_, answer) => answer.writeHead(302, { location: '/loop' }).end(),
  '/one': (_, answer) => answer.writeHead(301, { location: '/ok#part' }).end(),
  '/two': (_, answer) => answer.writeHead(302, { location: '/one' }).end(),
  '/three': (_, answer) => answer.writeHead(302, { location: '/two' }).end(),
  '/moved': (_, answer) => answer.writeHead(302, { location: 'https://other.example/ok' }).end(),
  '/moved-gone': (_, answer) => answer.writeHead(302, { location: 'https://other.example/gone' }).end(),
  '/moved-busy': (_, answer) => answer.writeHead(302, { location: 'https://other.example/busy' }).end(),
  '/two-lines': (_, answer) =>
    answer.setHeader('cache-control', ['max-age=60', 'no-store']).setHeader('etag', '"v1"').end('{}'),
  '/early': (asked, answer) =>
    answer.on(
      'close',
      forever((text) => asked.socket.write(text), 'HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n'),
    ),
  '/to-long': (_, answer) => answer.writeHead(302, { location: `https://other.example/${'a'.repeat(9000)}` }).end(),
  '/to-port': (_, answer) => answer.writeHead(302, { location: 'https://other.example:8443/ok' }).end(),
  '/moved-headers': (_, answer) => answer.writeHead(302, { location: 'https://other.example/headers' }).end(),
  '/windows-1251': (_, answer) =>
    answer.setHeader('content-type', 'text/html; charset=windows-1251').end(Buffer.from('3c703ecae8bfe2', 'hex')),
  '/robots.txt': (asked, answer) =>
    answer
      .setHeader('content-type', asked.headers.host === 'other.example' ? 'text/html' : 'application/octet-stream')
      .end('User-agent: *\nDisallow: /html'),
  '/to-http': (_, answer) => answer.writeHead(302, { location: 'http://other.example/ok' }).end(),
  '/to-user': (_, answer) => answer.writeHead(302, { location: 'https://a:b@other.example/ok' }).end(),
  '/to-private': (_, answer) => answer.writeHead(302, { location: `https://127.0.0.1:${secret.port}/` }).end(),
  '/to-name': (_, answer) => answer.writeHead(302, { location: 'https://private.example/' }).end(),
}

type Canary = Awaited<ReturnType<typeof startCanary>>
let world: Canary
let secret: Canary
let fetch: Fetch
const limits = { connectMs: 200, headersMs: 300, idleMs: 200, totalMs: 600 }

beforeAll(async () => {
  world = await startCanary((asked, answer) => {
    answer.setHeader('content-type', 'application/json')
    pages[asked.url ?? '']?.(asked, answer)
  })
  secret = await startCanary((_, answer) => answer.end('secret'))
})
// A new one each time: it remembers which hosts failed.
beforeEach(() => {
  const developmentMap = new Map([
    ['badges.example', world.port],
    ['other.example', world.port],
  ])
  const resolve = async (host: string) => (host === 'private.example' ? ['127.0.0.1'] : [])
  fetch = createFetch({ developmentMap, resolve, limits, contact: 'https://touchstone.example/contact' })
})
afterAll(async () => {
  await world.close()
  await secret.close()
})

const get = (path: string, accept: Accept = 'json') => fetch(`https://badges.example${path}`, { accept })
const body = async (path: string) => {
  const got = await get(path)
  return got.outcome === 'ok' ? JSON.parse(Buffer.from(got.bytes).toString()) : got
}

test('a mapped name is read over plain http with its Host header; its URL stays https', async () => {
  expect(await get('/ok')).toMatchObject({
    outcome: 'ok',
    finalUrl: 'https://badges.example/ok',
    mediaType: 'application/json',
  })
  const agent = 'Touchstone/0.1 (verifies credentials; +https://touchstone.example/contact)'
  expect(await body('/ok')).toEqual({ host: 'badges.example', agent })
})

test('sends no cookie, no referrer, nothing but what it must', async () => {
  const names = ['accept', 'accept-encoding', 'connection', 'host', 'user-agent']
  expect(Object.keys(await body('/headers')).toSorted()).toEqual(names)
})

test('a page of HTML in an older encoding comes in UTF-8', async () => {
  const got = await get('/windows-1251', 'html')
  expect(got.outcome === 'ok' && Buffer.from(got.bytes).toString()).toBe('<p>Київ')
})

test.each([
  ['/gzip', { a: 1 }],
  ['/br', { a: 1 }],
])('%s is decompressed', async (path, expected) => {
  expect(await body(path)).toEqual(expected)
})

test.each([
  ['/gzip-gzip', 'wrong-type', 'content encoding'],
  ['/not-gzip', 'wrong-type', 'compressed data'],
  ['/bomb', 'too-large', 'more than 1000000 bytes'],
  ['/large', 'too-large', 'more than 1000000 bytes'],
  ['/drip', 'timeout', 'total'],
  ['/silent', 'timeout', 'idle'],
  ['/no-headers', 'timeout', 'headers'],
  ['/endless-headers', 'too-large', 'UND_ERR_HEADERS_OVERFLOW'],
  ['/html', 'wrong-type', 'text/html'],
  ['/gone', 'gone', 'status 410'],
  ['/absent', 'not-found', 'status 404'],
  ['/private', 'forbidden', 'status 403'],
  ['/broken', 'unreachable', 'status 500'],
  ['/cut', 'unreachable', 'UND_ERR_SOCKET'],
  ['/loop', 'unreachable', 'too many redirects'],
  ['/three', 'unreachable', 'too many redirects'],
  ['/moved-gone', 'not-found', 'status 410'],
  ['/early', 'timeout', 'headers'],
  ['/to-port', 'refused-by-guard', 'port'],
  ['/to-http', 'refused-by-guard', 'not https'],
  ['/to-user', 'refused-by-guard', 'userinfo'],
  ['/to-private', 'refused-by-guard', 'port'],
  ['/to-name', 'refused-by-guard', 'address not public'],
])('%s is %s: %s, within the deadline', async (path, outcome, detail) => {
  const begun = performance.now()
  expect(await get(path)).toMatchObject({ outcome, detail, url: `https://badges.example${path}` })
  expect(performance.now() - begun).toBeLessThan(limits.totalMs + 3000)
})

test('a bomb of 50 MB costs neither time nor memory', async () => {
  const before = process.memoryUsage().rss
  // Not a timeout: it was refused before the deadline.
  expect(await get('/bomb')).toMatchObject({ outcome: 'too-large' })
  expect(process.memoryUsage().rss - before).toBeLessThan(50_000_000)
})

test('up to 1 MB of text and 5 MB of an image are read', async () => {
  expect(await get('/largest')).toMatchObject({ outcome: 'ok' })
  expect(await get('/large.png', 'image')).toMatchObject({ outcome: 'ok', mediaType: 'image/png' })
})

test('redirects are followed twice at the most, and a move to another origin is told', async () => {
  expect(await get('/two')).toMatchObject({ outcome: 'ok', finalUrl: 'https://badges.example/ok' })
  expect(await get('/moved')).toMatchObject({ outcome: 'ok', finalUrl: 'https://other.example/ok' })
})

test('the one that answered so is told, also where nothing was read', async () => {
  expect(await get('/moved-busy')).toMatchObject({ outcome: 'rate-limited', finalUrl: 'https://other.example/busy' })
  expect(await get('/to-http')).toMatchObject({ finalUrl: 'http://other.example/ok' })
  expect(await get('/to-long')).toMatchObject({ detail: 'url too long', finalUrl: 'https://badges.example/to-long' })
  expect(await get('/no-headers')).toMatchObject({ finalUrl: 'https://badges.example/no-headers' })
})

test.each(['badges.example', 'other.example'])(
  'the robots.txt of %s is read, whatever it calls itself',
  async (host) => {
    expect(await fetch(`https://${host}/html`, { accept: 'html' })).toMatchObject({
      outcome: 'forbidden',
      detail: 'robots.txt',
    })
  },
)

test('a header in two lines is one list', async () => {
  expect(await get('/two-lines')).toMatchObject({ freshness: { keep: false, seconds: 60, etag: '"v1"' } })
})

test('an ETag is shown to the one that gave it', async () => {
  const asked = { accept: 'json', etag: '"v1"' } as const
  const sent = async (path: string) => {
    const got = await fetch(`https://badges.example${path}`, asked)
    return got.outcome === 'ok' ? JSON.parse(Buffer.from(got.bytes).toString())['if-none-match'] : got
  }
  expect(await sent('/headers')).toBe('"v1"')
  expect(await sent('/moved-headers')).toBeUndefined()
})

test('Retry-After is handed on', async () => {
  expect(await get('/busy')).toMatchObject({ outcome: 'rate-limited', status: 429, retryAfter: 120 })
})

test('a caller who goes away ends the request', async () => {
  // Not a timeout: it ended before the deadline.
  const got = await fetch('https://badges.example/drip', { accept: 'json', signal: AbortSignal.timeout(50) })
  expect(got).toMatchObject({ outcome: 'unreachable', detail: 'cancelled' })
})

test('no spelling of a private address, no name of one and no port of it is ever connected to', async () => {
  const { port } = secret
  const hosts = ['127.0.0.1', '2130706433', '0x7f.1', '127.1', '0177.1', '①②⑦.⓪.⓪.①', '0.0.0.0', 'localhost']
  const literals = ['[::1]', '[::ffff:7f00:1]', '[64:ff9b::7f00:1]', '[2002:7f00:1::]', 'private.example']
  for (const host of [...hosts, ...literals]) {
    for (const url of [`https://${host}:${port}/`, `https://${host}/`, `http://${host}:${port}/`]) {
      expect(await fetch(url, { accept: 'json', explicitPort: true })).toMatchObject({ outcome: 'refused-by-guard' })
    }
  }
  expect(secret.hits()).toBe(0)
})

test.each([undefined, new URL('http://127.0.0.1:9')])(
  'a name that is never resolved costs no more than the deadline (proxy: %s)',
  async (proxy) => {
    const limits = { connectMs: 100, headersMs: 200 }
    const never = createFetch({
      resolve: () => new Promise(() => {}),
      limits,
      ...(proxy === undefined ? {} : { proxy }),
    })
    const begun = performance.now()
    expect((await never('https://never.example/', { accept: 'json' })).outcome).toBe('timeout')
    expect(performance.now() - begun).toBeLessThan(4000)
  },
)
