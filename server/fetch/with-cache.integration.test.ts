import { afterAll, beforeAll, expect, it } from 'vitest'
import { useDatabase } from '../../test/database.ts'
import { openDatabase } from '../store/database.ts'
import { documentsOf } from '../store/documents.ts'
import { startCanary } from './canary.fixture.ts'
import { createFetch } from './guarded-fetch.ts'

const made = useDatabase()
let site: Awaited<ReturnType<typeof startCanary>>
let asked = 0

beforeAll(async () => {
  site = await startCanary((_, answer) => {
    asked += 1
    answer.setHeader('content-type', 'application/json').setHeader('cache-control', 'max-age=60')
    setTimeout(() => answer.end('{"id":"did:web:university.example"}'), 200)
  })
})
afterAll(() => site.close())

it('a DID document that two servers want twenty times at once is fetched once, and served to both', async () => {
  const other = openDatabase(made.apiUrl, { connections: 2 })
  const fetches = [made.database, other].map((database) =>
    createFetch({ developmentMap: new Map([['university.example', site.port]]), cache: documentsOf(database) }),
  )
  const ask = { accept: 'json', impersonal: true } as const
  const answers = await Promise.all(
    Array.from({ length: 10 }, () =>
      fetches.map((fetch) => fetch('https://university.example/.well-known/did.json', ask)),
    ).flat(),
  )
  expect(asked).toBe(1)
  for (const answer of answers)
    expect(answer.outcome === 'ok' && Buffer.from(answer.bytes).toString()).toBe('{"id":"did:web:university.example"}')
  await other.close()
})
