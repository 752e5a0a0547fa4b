import { expect, it } from 'vitest'
import { useDatabase } from '../../test/database.ts'
import { makeTenant } from '../../test/tenant.ts'
import { documentsOf } from './documents.ts'
import { organization } from './schema.ts'

const made = useDatabase()
const now = new Date('2026-11-23T12:00:00Z')
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000)
const kept = {
  outcome: 'ok' as const,
  finalUrl: 'https://a.example/did.json',
  mediaType: 'application/json',
  bytes: new Uint8Array([0, 1, 255]),
  etag: '"v1"',
  retrievedAt: now,
  freshUntil: later(60),
}

it('keeps a document for all, byte by byte, and replaces it', async () => {
  const documents = documentsOf(made.database)
  const url = 'https://a.example/did.json'
  expect(await documents.read(url)).toBeNull()
  await documents.settle(url, kept)
  const read = await documents.read(url)
  expect({ ...read, bytes: [...(read?.bytes ?? [])] }).toEqual({ ...kept, bytes: [0, 1, 255] })
  await documents.settle(url, { ...kept, outcome: 'not-found', bytes: new Uint8Array(), etag: null })
  expect(await documents.read(url)).toMatchObject({ outcome: 'not-found', etag: null })
})

it('leases a URL to one of many at once, until it is settled or the time is over', async () => {
  const documents = documentsOf(made.database)
  const url = 'https://a.example/status/1'
  const taken = await Promise.all(Array.from({ length: 20 }, () => documents.lease(url, now, later(12))))
  expect(taken.filter(Boolean)).toHaveLength(1)
  expect(await documents.lease(url, later(11), later(23))).toBe(false)
  expect(await documents.lease(url, later(13), later(25))).toBe(true)
  expect(await documents.read(url)).toBeNull()
  await documents.settle(url, null)
  expect(await documents.lease(url, later(14), later(26))).toBe(true)
})

it('sees no row of a tenant', async () => {
  await makeTenant(made.database)
  expect(await made.database.shared((query) => query.select().from(organization))).toEqual([])
})
