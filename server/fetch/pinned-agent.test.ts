import { request } from 'undici'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startCanary } from './canary.fixture.ts'
import { asFailure } from './failure.ts'
import { limits } from './limits.ts'
import { pinnedAgent } from './pinned-agent.ts'

// In these tests 127.0.0.2 plays a public address and 127.0.0.1 a private one: both are this machine.
const allowed = (address: string) => address === '127.0.0.2'
type Canary = Awaited<ReturnType<typeof startCanary>>
let canary: Canary
let open: Canary

beforeAll(async () => {
  canary = await startCanary((_, answer) => answer.end('secret'))
  open = await startCanary((_, answer) => answer.setHeader('connection', 'close').end('open'), '127.0.0.2')
})
afterAll(async () => {
  await canary.close()
  await open.close()
})

async function ask(url: string, answers: string[][]) {
  const resolve = async () => answers.shift() ?? []
  const dispatcher = pinnedAgent({ limits: { ...limits, connectMs: 300 }, resolve, allowed })
  try {
    const answer = await request(url, { dispatcher })
    return await answer.body.text()
  } catch (error) {
    return asFailure(error)
  } finally {
    await dispatcher.destroy()
  }
}

const refused = { outcome: 'refused-by-guard', detail: 'address not public' }

test('a name with a public address is read, at that address', async () => {
  expect(await ask(`http://badges.example:${open.port}/`, [['127.0.0.2']])).toBe('open')
  expect(open.hits()).toBe(1)
})

test.each([
  ['a private address', [['127.0.0.1']]],
  ['a public and a private address', [['127.0.0.2', '127.0.0.1']]],
  ['a v4-mapped address', [['::ffff:127.0.0.1']]],
])('a name with %s is refused without a connection', async (_, answers) => {
  expect(await ask(`http://badges.example:${canary.port}/`, answers)).toEqual(refused)
  expect(canary.hits()).toBe(0)
})

test('a literal, which no look-up ever sees, is refused without a connection', async () => {
  expect(await ask(`http://127.0.0.1:${canary.port}/`, [])).toEqual(refused)
  expect(await ask(`http://[::1]:${canary.port}/`, [])).toEqual(refused)
  expect(canary.hits()).toBe(0)
})

test('a name that answers public first and private then is refused the second time', async () => {
  const answers = [['127.0.0.2'], ['127.0.0.1']]
  expect(await ask(`http://rebind.example:${open.port}/`, answers)).toBe('open')
  expect(await ask(`http://rebind.example:${canary.port}/`, answers)).toEqual(refused)
  expect(canary.hits()).toBe(0)
})

test('a name without an address and a look-up that never ends are outcomes', async () => {
  expect(await ask('http://nowhere.example/', [])).toEqual({ outcome: 'unreachable', detail: 'no address' })
  const dispatcher = pinnedAgent({ limits: { ...limits, connectMs: 100 }, resolve: () => new Promise(() => {}) })
  const begun = performance.now()
  const failed = await request('http://slow.example/', { dispatcher }).catch(asFailure)
  expect(failed).toEqual({ outcome: 'timeout', detail: 'connect' })
  expect(performance.now() - begun).toBeLessThan(3000)
  await dispatcher.destroy()
})
