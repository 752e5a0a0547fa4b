import { sql } from 'drizzle-orm'
import type { Scope } from './database.ts'
import { erasure } from './schema.ts'

/** Notes that something of this organization is to be erased at `dueAt`; an earlier note stays. */
export async function noteErasure({ organization, query }: Scope, dueAt: Date): Promise<void> {
  await query
    .insert(erasure)
    .values({ organization, dueAt })
    .onConflictDoUpdate({
      target: erasure.organization,
      set: { dueAt: sql`least(${erasure.dueAt}, excluded.due_at)` },
    })
}
