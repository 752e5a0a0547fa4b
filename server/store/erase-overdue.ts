import { eq, lte } from 'drizzle-orm'
import type { Database } from './database.ts'
import { erasePins } from './pins.ts'
import { erasure } from './schema.ts'

/** Erases what is overdue, in every organization: also of those that nobody uses any more. Each in a transaction of its own,
 * which begins with the organization's note, so that nothing falls between two sweeps. */
export async function eraseOverdue(database: Database, now: Date): Promise<void> {
  const due = await database.shared((query) => query.select().from(erasure).where(lte(erasure.dueAt, now)).limit(1000))
  for (const { organization } of due)
    await database.scoped(organization, async (scope) => {
      const mine = eq(erasure.organization, organization)
      await scope.query.select().from(erasure).where(mine).for('update')
      const next = await erasePins(scope, now)
      if (next) await scope.query.update(erasure).set({ dueAt: next }).where(mine)
      else await scope.query.delete(erasure).where(mine)
    })
}
