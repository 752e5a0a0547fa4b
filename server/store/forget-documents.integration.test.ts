import { expect, it } from 'vitest'
import { useDatabase } from '../../test/database.ts'
import { documentsOf } from './documents.ts'
import { forgetDocuments } from './forget-documents.ts'
import { document } from './schema.ts'

const made = useDatabase()
const now = new Date('2026-11-23T12:00:00Z')
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000)

it('forgets what no server has stood by for a day, and leases that led to nothing', async () => {
  const documents = documentsOf(made.database)
  const keep = (name: string, retrievedAt: Date) =>
    documents.settle(`https://a.example/${name}`, {
      outcome: 'ok',
      finalUrl: `https://a.example/${name}`,
      mediaType: 'application/json',
      bytes: new Uint8Array([1]),
      etag: null,
      retrievedAt,
      freshUntil: new Date(retrievedAt.getTime() + 3_600_000),
    })
  await keep('old', hoursAgo(24.1))
  await keep('stale', hoursAgo(23.9))
  await documents.lease('https://a.example/left-behind', hoursAgo(25), hoursAgo(24.9))
  await documents.lease('https://a.example/under-way', hoursAgo(0.001), now)
  await documents.settle('https://a.example/not-kept', null)
  await forgetDocuments(made.database, now)
  const left = await made.database.shared((query) => query.select({ url: document.url }).from(document))
  expect(left.map(({ url }) => url).sort()).toEqual(['https://a.example/stale', 'https://a.example/under-way'])
})
