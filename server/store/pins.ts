import { Pin } from '@touchstone/shared/pin'
import { and, asc, eq, gt, isNull, lte, min, or, sql } from 'drizzle-orm'
import type { Scope } from './database.ts'
import { noteErasure } from './note-erasure.ts'
import { pin } from './schema.ts'

type Row = typeof pin.$inferSelect

const toPin = (row: Row): Pin =>
  Pin.parse({
    id: row.id,
    role: row.role,
    person: { name: row.personName, profile: row.profile },
    skill: row.skill,
    report: row.report,
    reason: row.reason,
    pinnedBy: row.pinnedBy,
    pinnedAt: row.pinnedAt.toISOString(),
  })

type NewPin = Omit<typeof pin.$inferInsert, 'organization' | 'id' | 'unpinnedAt'>

/** Pins a skill; the same one again renews its report and reason and keeps its id. */
export async function addPin(scope: Scope, added: NewPin): Promise<Pin> {
  const { report, reason, source, seenAt, pinnedBy, pinnedAt, emailHashes, roleVersion } = added
  const [row] = await scope.query
    .insert(pin)
    .values({ organization: scope.organization, ...added })
    .onConflictDoUpdate({
      target: [pin.organization, pin.role, pin.person, pin.skillId, pin.reportId],
      set: {
        report,
        reason,
        source,
        seenAt,
        pinnedBy,
        pinnedAt: pinnedAt ?? sql`now()`,
        emailHashes,
        roleVersion,
        unpinnedAt: null,
      },
    })
    .returning()
  if (!row) throw new Error('The pin was not written')
  return toPin(row)
}

/** The pins of a role's shortlist, oldest first. */
export async function listPins(scope: Scope, role: string): Promise<Pin[]> {
  const rows = await scope.query
    .select()
    .from(pin)
    .where(and(eq(pin.organization, scope.organization), eq(pin.role, role), isNull(pin.unpinnedAt)))
    .orderBy(asc(pin.pinnedAt), asc(pin.id))
    .limit(1000)
  return rows.map(toPin)
}

/** How long a pin that was taken off can be put back, in milliseconds; then it is erased. */
const regretMs = 24 * 3_600_000
const regretBegan = (now: Date) => new Date(now.getTime() - regretMs)

/** Takes a pin off the list; false when this organization has no such pin. */
export async function unpin(scope: Scope, id: string, now: Date): Promise<boolean> {
  // The note first, as where overdue pins are erased: in the other order the two could wait for each other.
  await noteErasure(scope, new Date(now.getTime() + regretMs))
  const taken = await scope.query
    .update(pin)
    // Taken off twice is taken off once: the day runs from the first time.
    .set({ unpinnedAt: sql`coalesce(${pin.unpinnedAt}, ${now.toISOString()})` })
    .where(and(eq(pin.organization, scope.organization), eq(pin.id, id)))
    .returning({ id: pin.id })
  return taken.length === 1
}

/** Puts a pin back on the list; null when there is none, or it was taken off too long ago. */
export async function restorePin(scope: Scope, id: string, now: Date): Promise<Pin | null> {
  const [row] = await scope.query
    .update(pin)
    .set({ unpinnedAt: null })
    .where(
      and(
        eq(pin.organization, scope.organization),
        eq(pin.id, id),
        or(isNull(pin.unpinnedAt), gt(pin.unpinnedAt, regretBegan(now))),
      ),
    )
    .returning()
  return row ? toPin(row) : null
}

/** Erases the pins that can no longer be put back; answers when the next one is due. */
export async function erasePins(scope: Scope, now: Date): Promise<Date | null> {
  const mine = eq(pin.organization, scope.organization)
  await scope.query.delete(pin).where(and(mine, lte(pin.unpinnedAt, regretBegan(now))))
  const [next] = await scope.query
    .select({ at: min(pin.unpinnedAt) })
    .from(pin)
    .where(mine)
  return next?.at ? new Date(next.at.getTime() + regretMs) : null
}
