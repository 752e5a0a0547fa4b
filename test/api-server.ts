import type { AddressInfo } from 'node:net'
import { createApp } from '@touchstone/server/api/app'
import type { Rates } from '@touchstone/server/api/limits'
import type { Services } from '@touchstone/server/api/trpc'
import type { Fetch } from '@touchstone/server/fetch/outcome'
import type { Database } from '@touchstone/server/store/database'

/** A fetch that reaches nothing. */
const nowhere: Fetch = async (url) => ({
  outcome: 'unreachable',
  url,
  status: null,
  detail: 'test',
  retryAfter: null,
  at: new Date().toISOString(),
})

interface Options extends Partial<Services> {
  workspaceFolder?: string
  draining?: () => boolean
  rates?: Rates
  trustedProxies?: readonly string[]
}

/** The API on a free port, over a test's database. Close it when done. */
export async function startApi(database: Database, options: Options = {}) {
  const { workspaceFolder = '/nowhere', draining = () => false, rates, trustedProxies, ...services } = options
  const app = await createApp({
    services: {
      database,
      fetch: nowhere,
      issuerLists: [],
      now: () => new Date(),
      secret: 'a key for the tests only, 32 letters',
      workspaceUrl: 'http://127.0.0.1:8787/workspace/',
      ...services,
    },
    ownOrigins: ['http://127.0.0.1:8787'],
    workspaceFolder,
    draining,
    ...(rates && { rates }),
    ...(trustedProxies && { trustedProxies }),
  })
  await app.listen({ host: '127.0.0.1', port: 0 })
  const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
  return { url, close: () => app.close() }
}
