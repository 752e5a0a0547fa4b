import { connect } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startApi } from '../../test/api-server.ts'
import { useDatabase } from '../../test/database.ts'

const made = useDatabase()
let server: Awaited<ReturnType<typeof startApi>>
beforeAll(async () => {
  server = await startApi(made.database)
})
afterAll(() => server.close())

/** What comes back for these bytes, until the connection ends. */
const send = (bytes: string) =>
  new Promise<string>((resolve) => {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1', () => socket.write(bytes))
    let said = ''
    socket.on('data', (more: Buffer) => {
      said += more.toString()
    })
    socket.on('error', () => {}).on('close', () => resolve(said))
  })

it.each([
  ['no HTTP', 'GARBAGE\r\n\r\n', 400, 'invalid'],
  [
    'headers without end',
    `GET /trpc/role.list?input=${'x'.repeat(40_000)} HTTP/1.1\r\nHost: x\r\n\r\n`,
    413,
    'too-large',
  ],
  [
    'two lengths',
    'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n',
    400,
    'invalid',
  ],
])('%s gets a typed answer too', async (_, bytes, status, code) => {
  const [head = '', body = ''] = (await send(bytes)).split('\r\n\r\n')
  expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
  expect(JSON.parse(body)).toMatchObject({ error: { data: { httpStatus: status, problem: { code } } } })
})

it.each([
  ['/trpc/%E0%A4%A', 400, 'invalid'],
  [`/trpc/${'a'.repeat(3000)}`, 413, 'too-large'],
])('an address that cannot be read, or is too long, does too: %s', async (path, status, code) => {
  const response = await fetch(`${server.url}${path}`)
  expect(response.status).toBe(status)
  expect((await response.json()).error.data.problem.code).toBe(code)
})
