import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { request } from 'undici'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { startCanary } from './canary.fixture.ts'
import { asFailure } from './failure.ts'
import { limits } from './limits.ts'
import { pinnedAgent } from './pinned-agent.ts'
import { openTunnel } from './tunnel.ts'

const asked: { target: string; login: string }[] = []
const proxy = createServer()
proxy.on('connect', (wanted, socket) => {
  asked.push({ target: wanted.url ?? '', login: wanted.headers['proxy-authorization'] ?? '' })
  if (wanted.url?.startsWith('127.0.0.3')) return socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
  if (wanted.url?.startsWith('127.0.0.4')) return
  const { hostname, port } = new URL(`http://${wanted.url}`)
  const to = connect(Number(port), hostname, () => {
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
    to.pipe(socket).pipe(to)
  })
  to.on('error', () => socket.destroy())
  socket.on('error', () => to.destroy())
})
let at: URL
let open: Awaited<ReturnType<typeof startCanary>>

beforeAll(async () => {
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done))
  at = new URL(`http://us:p%40ss@127.0.0.1:${(proxy.address() as AddressInfo).port}`)
  open = await startCanary((_, answer) => answer.setHeader('connection', 'close').end('open'), '127.0.0.2')
})
beforeEach(() => {
  asked.length = 0
})
afterAll(async () => {
  proxy.closeAllConnections()
  proxy.close()
  await open.close()
})

test('a tunnel carries bytes to the address, and logs in', async () => {
  const socket = await openTunnel(at, { address: '127.0.0.2', port: open.port }, 1000)
  socket.write('GET / HTTP/1.1\r\nhost: a.example\r\n\r\n')
  const chunks: Buffer[] = []
  for await (const chunk of socket) chunks.push(chunk)
  expect(Buffer.concat(chunks).toString()).toMatch(/^HTTP\/1\.1 200[\s\S]*open/)
  const login = `Basic ${Buffer.from('us:p@ss').toString('base64')}`
  expect(asked).toEqual([{ target: `127.0.0.2:${open.port}`, login }])
})

test.each([
  ['127.0.0.3', 'unreachable', 'proxy refused'],
  ['127.0.0.4', 'timeout', 'proxy'],
])('a proxy that does not let us through to %s is %s', async (address, outcome, detail) => {
  const failed = await openTunnel(at, { address, port: 443 }, 200).catch(asFailure)
  expect(failed).toEqual({ outcome, detail })
})

test('the proxy is told the checked address, never a name; a private one is not asked for', async () => {
  const allowed = (address: string) => address === '127.0.0.2'
  const resolve = async (host: string) => (host === 'badges.example' ? ['127.0.0.2'] : ['127.0.0.1'])
  const dispatcher = pinnedAgent({ limits, resolve, allowed, proxy: at })
  // The other end speaks no TLS: that the tunnel was asked for is what counts here.
  await request(`https://badges.example:${open.port}/`, { dispatcher }).catch(() => {})
  expect(asked.map(({ target }) => target)).toEqual([`127.0.0.2:${open.port}`])
  for (const url of ['https://private.example/', 'https://127.0.0.1/']) {
    expect(await request(url, { dispatcher }).catch(asFailure)).toMatchObject({ outcome: 'refused-by-guard' })
  }
  expect(asked).toHaveLength(1)
  await dispatcher.destroy()
})
