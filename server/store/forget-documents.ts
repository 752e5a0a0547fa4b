import { and, isNull, lt, or } from 'drizzle-orm'
import type { Database } from './database.ts'
import { document } from './schema.ts'

const dayMs = 24 * 3_600_000

/** Deletes the impersonal documents that no server has stood by for a day, and the leases that led to none. */
export async function forgetDocuments({ shared }: Database, now: Date): Promise<void> {
  const dayAgo = new Date(now.getTime() - dayMs)
  const leftBehind = and(
    isNull(document.retrievedAt),
    or(isNull(document.leasedUntil), lt(document.leasedUntil, dayAgo)),
  )
  await shared((query) => query.delete(document).where(or(lt(document.retrievedAt, dayAgo), leftBehind)))
}
