import { once } from 'node:events'
import { type AddressInfo, connect, createServer } from 'node:net'
import { expect, it } from 'vitest'
import { useDatabase } from '../test/database.ts'
import { readEnv } from './env.ts'
import { listen } from './main.ts'
import { freePort } from './start/ports.ts'

const made = useDatabase()

const settings = async (more: Record<string, string> = {}) =>
  readEnv({
    DATABASE_API_URL: made.apiUrl,
    TOUCHSTONE_SECRET: 'a key for the tests only, 32 letters',
    PORT: `${await freePort()}`,
    LOG_LEVEL: 'silent',
    ...more,
  })
const refused = { problem: { code: 'unavailable' } }

it('listens, answers ready, and stops', async () => {
  const running = await listen(await settings())
  expect((await fetch(`${running.url}/health/ready`)).status).toBe(200)
  await running.stop()
  await expect(fetch(`${running.url}/health/live`)).rejects.toThrow()
})

it.each([
  [{ NODE_ENV: 'production' }],
  [{ PUBLIC_URL: 'https://a.example' }],
  [{ HOST: '0.0.0.0' }],
  [{ HOST: '::' }],
  [{ HOST: '192.0.2.1' }],
])('refuses the development map with %o', async (setting) => {
  const env = await settings({ DEVELOPMENT_MAP: 'university.example=8788', ...setting })
  await expect(listen(env)).rejects.toMatchObject(refused)
})

it('behind TLS, its workspace is at its public address, and only that origin is its own', async () => {
  const running = await listen(await settings({ PUBLIC_URL: 'https://touchstone.employer.example' }))
  const ask = (origin: string) => fetch(`${running.url}/trpc/role.list`, { headers: { origin } })
  const own = await ask('https://touchstone.employer.example')
  expect([own.status, own.headers.get('access-control-allow-origin')]).toEqual([
    401,
    'https://touchstone.employer.example',
  ])
  for (const other of [running.url, 'https://employer.example', 'http://touchstone.employer.example'])
    expect((await ask(other)).status, other).toBe(403)
  await running.stop()
})

it('stops although a client hangs in the middle of a request', async () => {
  const running = await listen(await settings())
  const { port } = new URL(running.url)
  const socket = connect(Number(port), '127.0.0.1')
  socket.on('error', () => {})
  socket.write(
    'POST /trpc/role.create HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{',
  )
  await new Promise((resolve) => setTimeout(resolve, 200))
  const began = Date.now()
  await running.stop()
  expect(Date.now() - began).toBeLessThan(12_000)
  socket.destroy()
})

it('takes the development map on loopback', async () => {
  const running = await listen(await settings({ DEVELOPMENT_MAP: 'university.example=8788,academy.example=8788' }))
  await running.stop()
})

it('refuses to connect as the owner of the tables, which row-level security would not bind', async () => {
  await expect(listen(await settings({ DATABASE_API_URL: made.ownerUrl }))).rejects.toMatchObject(refused)
})

it('refuses to start without its settings', async () => {
  await expect(listen(readEnv({}))).rejects.toMatchObject(refused)
})

it.each([
  [{ PORT: 'eighty' }],
  [{ PORT: '70000' }],
  [{ PORT: '0' }],
  [{ DATABASE_URL: 'mysql://x' }],
  [{ TOUCHSTONE_SECRET: 'short' }],
  [{ PUBLIC_URL: 'http://touchstone.example' }],
  [{ PUBLIC_URL: 'https://touchstone.example/api' }],
  [{ PUBLIC_URL: 'touchstone.example' }],
  [{ TRUSTED_PROXIES: 'everybody' }],
  [{ TRUSTED_PROXIES: '10.0.0.1,10.0.0.0/99' }],
])('a wrong setting %o is named', (setting) => {
  expect(() => readEnv(setting)).toThrow(Object.keys(setting)[0])
})

it.each([
  [{ TOUCHSTONE_TAXONOMY: '/nowhere' }],
  [{ TOUCHSTONE_CHAIN_READERS: 'nonsense' }],
  [{ TOUCHSTONE_REGISTRIES: '/nowhere' }],
  [{ TOUCHSTONE_SCHEMAS: '/nowhere' }],
  [{ LOG_FILE: '/nowhere/api.log' }],
  [{ DATABASE_API_URL: 'postgres://nobody:nothing@127.0.0.1:1/none' }],
])('what a setting names and cannot be used is told: %o', async (setting) => {
  await expect(listen(await settings(setting))).rejects.toMatchObject(refused)
})

it('a port that is taken is told, and nothing is left open', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo
  await expect(listen(await settings({ PORT: `${port}` }))).rejects.toThrow('PORT cannot be used: listen EADDRINUSE')
  other.close()
})
