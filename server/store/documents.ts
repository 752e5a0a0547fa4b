import { eq, sql } from 'drizzle-orm'
import type { Database } from './database.ts'
import { document } from './schema.ts'

interface Kept {
  outcome: 'ok' | 'not-found' | 'gone'
  finalUrl: string
  mediaType: string
  bytes: Uint8Array
  etag: string | null
  retrievedAt: Date
  freshUntil: Date
}

/** Impersonal documents for all organizations: the only rows that are no tenant's. */
export function documentsOf({ shared }: Database) {
  return {
    read: (url: string): Promise<Kept | null> =>
      shared(async (query) => {
        const [row] = await query.select().from(document).where(eq(document.url, url))
        const { outcome, finalUrl, mediaType, bytes, etag, retrievedAt, freshUntil } = row ?? {}
        if (!outcome || finalUrl === undefined || mediaType === undefined || !retrievedAt || !freshUntil) return null
        return {
          outcome,
          finalUrl,
          mediaType,
          bytes: bytes ?? new Uint8Array(),
          etag: etag ?? null,
          retrievedAt,
          freshUntil,
        }
      }),

    lease: (url: string, now: Date, until: Date): Promise<boolean> =>
      shared(async (query) => {
        const taken = await query
          .insert(document)
          .values({ url, leasedUntil: until })
          .onConflictDoUpdate({
            target: document.url,
            set: { leasedUntil: until },
            // Whoever read before another one settled must read again, not fetch again.
            setWhere: sql`(${document.leasedUntil} is null or ${document.leasedUntil} < ${now.toISOString()})
              and (${document.freshUntil} is null or ${document.freshUntil} <= ${now.toISOString()})`,
          })
          .returning({ url: document.url })
        return taken.length === 1
      }),

    settle: (url: string, kept: Kept | null): Promise<void> =>
      shared(async (query) => {
        const set = { ...kept, leasedUntil: null }
        await query
          .insert(document)
          .values({ url, ...set })
          .onConflictDoUpdate({ target: document.url, set })
      }),
  }
}
