import type { ReaderState, ReaderTrouble, SwitchedOff } from '@touchstone/shared/reader'
import { and, asc, eq, isNotNull, sql } from 'drizzle-orm'
import type { Scope } from './database.ts'
import { organization, reader } from './schema.ts'

/** Whether the organization wants to hear of its readers. */
export async function readersReport(scope: Scope): Promise<boolean> {
  const [row] = await scope.query
    .select({ allowed: organization.readersReport })
    .from(organization)
    .where(eq(organization.id, scope.organization))
  return row?.allowed ?? false
}

export async function setReadersReport(scope: Scope, allowed: boolean): Promise<void> {
  await scope.query.update(organization).set({ readersReport: allowed }).where(eq(organization.id, scope.organization))
}

/** Counts one trouble of a reader; the newest is kept. */
export async function countTrouble(scope: Scope, trouble: ReaderTrouble, now: Date): Promise<void> {
  const { site, version, missing, failed } = trouble
  await scope.query
    .insert(reader)
    .values({ organization: scope.organization, site, version, missing, failed, times: 1, lastAt: now })
    .onConflictDoUpdate({
      target: [reader.organization, reader.site, reader.version],
      set: { missing, failed, times: sql`${reader.times} + 1`, lastAt: now },
    })
}

export async function listReaders(scope: Scope): Promise<ReaderState[]> {
  const { site, version, missing, failed, times, lastAt, offBy } = reader
  const rows = await scope.query
    .select({ site, version, missing, failed, times, lastAt, offBy })
    .from(reader)
    .where(eq(reader.organization, scope.organization))
    .orderBy(asc(reader.site), asc(reader.version))
    .limit(500)
  return rows.map((row) => ({ ...row, lastAt: row.lastAt?.toISOString() ?? null }))
}

/** Which readers are off, up to which version. */
export async function listSwitchedOff(scope: Scope): Promise<SwitchedOff[]> {
  return scope.query
    .select({ site: reader.site, version: reader.version })
    .from(reader)
    .where(and(eq(reader.organization, scope.organization), isNotNull(reader.offBy)))
    .orderBy(asc(reader.site), asc(reader.version))
    .limit(500)
}

/** Switches a reader off by its version, in somebody's name; null switches it on again. */
export async function setSwitchedOff(
  scope: Scope,
  { site, version }: SwitchedOff,
  offBy: string | null,
): Promise<void> {
  await scope.query
    .insert(reader)
    .values({ organization: scope.organization, site, version, offBy })
    .onConflictDoUpdate({ target: [reader.organization, reader.site, reader.version], set: { offBy } })
}
