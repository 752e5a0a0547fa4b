import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApi } from '@touchstone/extension/api'
import { problemIn } from '@touchstone/shared/problem'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApi } from '../../test/api-server.ts'
import { useDatabase } from '../../test/database.ts'
import { makeReading } from '../../test/reading.ts'
import { makeTenant } from '../../test/tenant.ts'
import { openDatabase } from '../store/database.ts'

const made = useDatabase()
const chromium = 'chrome-extension://cjekoocdhdopfggjkbnabikaopfjonni'
const firefox = 'moz-extension://0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0'
let server: Awaited<ReturnType<typeof startApi>>
let folder: string
let draining = false

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'touchstone-workspace-'))
  await mkdir(join(folder, 'assets'))
  await writeFile(join(folder, 'index.html'), '<!doctype html>workspace')
  await writeFile(join(folder, 'assets/a-1.js'), 'export {}')
  server = await startApi(made.database, { workspaceFolder: folder, draining: () => draining })
})
afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})

const post = (name: string, body: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/trpc/${name}`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
  })
const problemOf = async (response: Response) => (await response.json()).error.data.problem.code

describe('origins', () => {
  const claimFrom = async (origin: string | null) => {
    const { code } = await makeTenant(made.database)
    return post('pairing.claim', JSON.stringify({ code }), origin === null ? {} : { origin })
  }

  it.each([
    [chromium, 200],
    [firefox, 200],
    ['http://127.0.0.1:8787', 200],
    [null, 200],
    ['null', 403],
    ['chrome-extension://abcdefghijklmnopabcdefghijklmnop', 403],
    [`${chromium}.evil`, 403],
    ['https://www.linkedin.com', 403],
    ['http://127.0.0.1:8788', 403],
  ])('%s may pair: %s', async (origin, status) => {
    const response = await claimFrom(origin)
    expect(response.status).toBe(status)
    if (status === 403) expect(response.headers.get('access-control-allow-origin')).toBeNull()
    else expect(response.headers.get('access-control-allow-origin')).toBe(origin)
  })

  it('a token works from the origin that claimed it and from no other', async () => {
    const { token } = (await (await claimFrom(firefox)).json()).result.data
    const from = (origin: string) =>
      fetch(`${server.url}/trpc/role.list`, { headers: { origin, authorization: `Bearer ${token}` } })
    expect((await from(firefox)).status).toBe(200)
    const elsewhere = await from('moz-extension://00000000-0000-0000-0000-000000000000')
    expect(elsewhere.status).toBe(403)
    expect(await problemOf(elsewhere)).toBe('not-allowed')
    expect((await from(chromium)).status).toBe(403)
  })

  it('the preflight of the extension is answered exactly, that of another page not at all', async () => {
    const ask = (origin: string) =>
      fetch(`${server.url}/trpc/match.run`, {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'authorization,content-type,trpc-accept',
        },
      })
    const ours = await ask(chromium)
    expect(ours.headers.get('access-control-allow-origin')).toBe(chromium)
    expect(ours.headers.get('access-control-allow-headers')).toContain('trpc-accept')
    expect(ours.headers.get('access-control-allow-credentials')).toBeNull()
    expect((await ask('https://www.linkedin.com')).headers.get('access-control-allow-origin')).toBeNull()
  })
})

describe('bad input', () => {
  it.each([
    ['no JSON', 'pairing.claim', '{', 400, 'invalid'],
    ['another type', 'pairing.claim', '{"code":7}', 400, 'invalid'],
    ['no such procedure', 'pairing.steal', '{}', 404, 'not-found'],
    ['prototype', '__proto__', '{}', 404, 'not-found'],
    ['2 MB where 1 is the most', 'role.create', `{"title":"${'x'.repeat(2_000_000)}"}`, 413, 'too-large'],
    ['21 MB of Reading', 'match.run', `{"x":"${'x'.repeat(21_000_000)}"}`, 413, 'too-large'],
  ])('%s gets a typed answer', async (_, name, body, status, code) => {
    const { token } = await makeTenant(made.database)
    const response = await post(name, body, { authorization: `Bearer ${token}` })
    expect(response.status).toBe(status)
    expect(await problemOf(response)).toBe(code)
  })

  it('a Reading of 10 MB is taken, and each file in it is answered', async () => {
    const { token } = await makeTenant(made.database)
    const file = {
      name: 'big.json',
      mediaType: 'application/json',
      base64: Buffer.alloc(5_000_000, 'x').toString('base64'),
    }
    const kinds: string[] = []
    const stream = await createApi(server.url, token).match.run.mutate({
      reading: makeReading({ files: [file, { ...file, name: 'second.json' }] }),
      role: null,
    })
    for await (const event of stream) kinds.push(event.kind === 'report' ? event.report.verdict : event.kind)
    expect(kinds).toEqual(['started', 'unconfirmed', 'unconfirmed'])
  })

  it('what cannot be stored is refused as bad input', async () => {
    const api = createApi(server.url, (await makeTenant(made.database)).token)
    const entry = { name: 'X', answer: 'review' as const, trust: null, reason: 'x', expires: null }
    // Letters that PostgreSQL cannot press together.
    const long = Array.from({ length: 4000 }, (_, at) => String.fromCharCode(0x4e00 + ((at * 7919) % 20_000))).join('')
    const refused = async (call: Promise<unknown>, code: string) =>
      expect(call).rejects.toMatchObject({ data: { problem: { code } } })
    await refused(api.role.create.mutate({ title: 'Engineer\u0000', requirements: [] }), 'invalid')
    await refused(api.role.accept.mutate({ id: crypto.randomUUID(), version: 99_999_999_999 }), 'invalid')
    await refused(api.ledger.set.mutate({ ...entry, id: 'a', expires: '0000-01-01T00:00:00Z' }), 'invalid')
    await refused(api.ledger.set.mutate({ ...entry, id: long }), 'too-large')
  })

  it('says where the input is wrong and nothing of what was sent', async () => {
    const { token } = await makeTenant(made.database)
    const reading = { ...makeReading(), emails: [{ address: 'mara.secret@post.example', from: 'nowhere' }] }
    const response = await post('match.run', JSON.stringify({ reading, role: null }), {
      authorization: `Bearer ${token}`,
    })
    const text = await response.text()
    expect(response.status).toBe(400)
    expect(text).toContain('reading.emails.0.from')
    expect(text).not.toContain('mara.secret')
    expect(text).not.toMatch(/\.ts|node_modules|stack/)
  })

  it('a chunked body without a length is refused before it is read', async () => {
    const body = new ReadableStream({
      pull: async (controller) => {
        await new Promise((resolve) => setTimeout(resolve, 5))
        controller.enqueue(new Uint8Array(1000))
      },
    })
    const response = await fetch(`${server.url}/trpc/role.create`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json' },
      duplex: 'half',
    } as RequestInit)
    expect(response.status).toBe(413)
  })

  it('many calls in one request work up to a limit', async () => {
    const { token } = await makeTenant(made.database)
    const batch = (count: number) =>
      fetch(`${server.url}/trpc/${Array(count).fill('organization.get').join(',')}?batch=1&input=%7B%7D`, {
        headers: { authorization: `Bearer ${token}` },
      })
    expect((await batch(20)).status).toBe(200)
    expect((await batch(21)).status).toBe(413)
    expect((await batch(500)).status).toBeGreaterThanOrEqual(400)
  })
})

describe('health', () => {
  const ready = async (url = server.url) => (await fetch(`${url}/health/ready`)).status

  it('is live and ready, and not ready while draining', async () => {
    expect((await fetch(`${server.url}/health/live`)).status).toBe(200)
    expect(await ready()).toBe(200)
    draining = true
    expect(await ready()).toBe(503)
    const call = await post('role.create', '{}')
    expect([call.status, await problemOf(call)]).toEqual([503, 'unavailable'])
    draining = false
  })

  it('without a database: live, not ready, and calls are told so', async () => {
    const database = openDatabase('postgres://nobody:nothing@127.0.0.1:1/none')
    const away = await startApi(database)
    expect((await fetch(`${away.url}/health/live`)).status).toBe(200)
    expect(await ready(away.url)).toBe(503)
    const call = createApi(away.url, `ts_sample00_${'x'.repeat(43)}`).role.list.query()
    await expect(call).rejects.toMatchObject({ data: { problem: { code: 'unavailable' } } })
    await away.close()
    await database.close()
  })
})

describe('the workspace', () => {
  const get = (path: string) => fetch(`${server.url}${path}`, { redirect: 'manual' })

  it('is served with a policy that lets nothing else in', async () => {
    const page = await get('/workspace/')
    expect(await page.text()).toContain('workspace')
    const policy = page.headers.get('content-security-policy') ?? ''
    for (const part of ["default-src 'none'", "script-src 'self'", "frame-ancestors 'none'"])
      expect(policy).toContain(part)
    expect(page.headers.get('x-content-type-options')).toBe('nosniff')
    expect((await get('/workspace/assets/a-1.js')).headers.get('content-type')).toContain('text/javascript')
  })

  it.each([
    '/workspace/../package.json',
    '/workspace/..%2fpackage.json',
    '/workspace/.env',
    '/workspace/none.js',
    '/x',
  ])('%s is not there', async (path) => expect((await get(path)).status).toBe(404))
})

it('a bug is told as a bug, without its message', async () => {
  const broken = await startApi({ ...made.database, scoped: () => Promise.reject(new Error('secret of the driver')) })
  const call = createApi(broken.url, `ts_sample00_${'x'.repeat(43)}`).role.list.query()
  const error = await call.then(
    () => null,
    (reason: unknown) => reason,
  )
  expect(problemIn(error)).toBeNull()
  expect(JSON.stringify(error)).toContain('"internal"')
  expect(JSON.stringify(error)).not.toContain('secret of the driver')
  await broken.close()
})
