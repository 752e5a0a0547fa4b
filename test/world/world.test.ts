import { request } from 'node:http'
import { createFetch } from '@touchstone/server/fetch/guarded-fetch'
import { expect, test } from 'vitest'
import { createWorld } from './world.ts'

/** A plain GET at a loopback port with a Host header of its own. */
function get(port: number, host: string, path: string): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers: { host } }, (response) => {
      let body = ''
      response.setEncoding('utf8').on('data', (part: string) => {
        body += part
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }))
    })
      .on('error', reject)
      .end()
  })
}

const textOf = async (world: Awaited<ReturnType<typeof createWorld>>, url: string) => {
  const got = await world.fetch(url, { accept: 'document' })
  return got.outcome === 'ok' ? Buffer.from(got.bytes).toString() : got.outcome
}

test('the same seed gives the same bytes after a restart, another seed other keys', async () => {
  const [first, again, other] = [await createWorld(), await createWorld(), await createWorld({ seed: 'another' })]
  for (const { url } of first.credentials) expect(await textOf(again, url)).toBe(await textOf(first, url))
  expect(other.ledger[1]?.id).not.toBe(first.ledger[1]?.id)
})

test('one port serves every site, by its logical name and by the name that a browser resolves', async () => {
  const world = await createWorld()
  const served = await world.listen(0)
  try {
    const path = '/.well-known/did.json'
    expect(JSON.parse((await get(served.port, 'university.example', path)).body)).toMatchObject({
      id: 'did:web:university.example',
    })
    const profile = new URL(world.browserUrl(world.pages.jobsA, served.port))
    expect((await get(served.port, profile.host, profile.pathname)).body).toContain('Mara Lindqvist')
    expect((await get(served.port, `localhost:${served.port}`, '/')).body).toContain('jobs.localhost')
    expect((await get(served.port, 'university.example', '/nothing')).status).toBe(404)
    expect((await get(served.port, 'elsewhere.test', '/')).status).toBe(421)
  } finally {
    await served.close()
  }
})

test('the server’s own fetch reaches it through the development map, and finds the same bytes', async () => {
  const world = await createWorld()
  const served = await world.listen(0)
  try {
    const fetch = createFetch({ developmentMap: new Map(world.hosts.map((host) => [host, served.port])) })
    for (const { url } of world.credentials) {
      const [mapped, inProcess] = await Promise.all([
        fetch(url, { accept: 'document' }),
        world.fetch(url, { accept: 'document' }),
      ])
      expect(mapped).toMatchObject({ outcome: 'ok', finalUrl: url })
      if (mapped.outcome === 'ok' && inProcess.outcome === 'ok')
        expect(Buffer.from(mapped.bytes)).toEqual(Buffer.from(inProcess.bytes))
    }
  } finally {
    await served.close()
  }
})

test('every page and every credential of the tables is there', async () => {
  const world = await createWorld()
  const { hugePage: _, notHtml: __, ...pages } = world.pages
  for (const url of Object.values(pages)) expect((await world.fetch(url, { accept: 'html' })).outcome, url).toBe('ok')
  for (const { url } of world.credentials) {
    expect((await world.fetch(url, { accept: 'document' })).outcome, url).toBe('ok')
  }
  expect(world.credentials).toHaveLength(9)
})

test('bad input is bad in the way that its name says', async () => {
  const world = await createWorld({ limits: { headersMs: 50, totalMs: 5_000 } })
  const outcomes = await Promise.all(
    Object.entries(world.oddCredentials).map(async ([name, url]) => [
      name,
      (await world.fetch(url, { accept: 'document' })).outcome,
    ]),
  )
  expect(Object.fromEntries(outcomes)).toEqual({
    loop: 'unreachable',
    slow: 'timeout',
    html: 'wrong-type',
    huge: 'too-large',
    nested: 'ok',
    missing: 'not-found',
    gone: 'gone',
    forbidden: 'forbidden',
    truncated: 'ok',
    elsewhere: 'ok',
    off: 'unreachable',
  })
})
