import { createReadStream } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { createFetch } from '@touchstone/server/fetch/guarded-fetch'
import { recogniseFrom } from '@touchstone/server/trust/recognise'
import { inspect } from '@touchstone/server/verify/inspect'
import { afterAll, beforeAll, expect, test } from 'vitest'
import world from './world.json' with { type: 'json' }

const types: Record<string, string> = { '.json': 'application/json; charset=utf-8', '.html': 'text/html' }
const asked: string[] = []
const server = createServer((wanted, answer) => {
  const url = `https://${wanted.headers.host}${wanted.url}`
  asked.push(url)
  if (url === 'https://www.udemy.com/robots.txt') {
    answer.setHeader('content-type', 'text/plain').end('User-agent: *\nDisallow: /certificate/')
    return
  }
  const page = (world as Record<string, unknown>)[url]
  if (typeof page !== 'string') {
    answer.writeHead(404).end()
    return
  }
  answer.setHeader('content-type', types[extname(page)] ?? '')
  createReadStream(join(import.meta.dirname, page)).pipe(answer)
})
const hosts = [...new Set(Object.keys(world).map((url) => new URL(url).host))]

beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)))
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const now = () => new Date('2026-11-23T12:00:00Z')

async function report(url: string) {
  asked.length = 0
  const { port } = server.address() as AddressInfo
  const fetch = createFetch({ developmentMap: new Map(hosts.map((host) => [host, port])), now })
  const known = { names: ['Mara Lindqvist'], emails: [] }
  return (await inspect({ kind: 'url', url }, known, { fetch, now, recognise: recogniseFrom([]) }))[0]
}

test('over real sockets: a Credly badge is its record, its class, its issuer and its page, each asked for once', async () => {
  const badge = 'https://www.credly.com/badges/0a1b2c3d-1111-4222-8333-444455556666'
  expect(await report(`${badge}/linked_in_profile`)).toMatchObject({ class: 'B', recipient: 'consistent' })
  const paths = asked.map((url) =>
    url.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id').replace('https://www.credly.com', ''),
  )
  expect(paths.toSorted()).toEqual([
    '/api/v1/obi/v2/badge_assertions/id',
    '/api/v1/obi/v2/issuers/id',
    '/api/v1/obi/v2/issuers/id/badge_classes/id',
    '/badges/id',
    '/robots.txt',
  ])
})

test("a page that robots.txt keeps from us is not asked for: it is the recruiter's to open", async () => {
  const certificate = 'https://www.udemy.com/certificate/UC-0a1b2c3d-1111-4222-8333-444455556666/'
  const said = await report(certificate)
  expect(said?.findings).toMatchObject([{ reason: 'retrieval.forbidden', facts: { host: 'udemy' } }])
  expect(asked).toEqual(['https://www.udemy.com/robots.txt'])
})
