import type { LedgerEntry } from '@touchstone/shared/ledger'
import { and, asc, eq, sql } from 'drizzle-orm'
import type { Scope } from './database.ts'
import { issuerLedger } from './schema.ts'

export async function listLedger(scope: Scope): Promise<LedgerEntry[]> {
  const rows = await scope.query
    .select({
      id: issuerLedger.issuer,
      name: issuerLedger.name,
      answer: issuerLedger.answer,
      trust: issuerLedger.trust,
      owner: issuerLedger.owner,
      reason: issuerLedger.reason,
      expires: issuerLedger.expiresAt,
    })
    .from(issuerLedger)
    .where(eq(issuerLedger.organization, scope.organization))
    .orderBy(asc(issuerLedger.issuer))
  return rows.map((row) => ({ ...row, expires: row.expires?.toISOString() ?? null }))
}

/** Writes entries, each in the place of one with the same id. All or none. */
export async function setLedgerEntries(scope: Scope, entries: readonly LedgerEntry[], now: Date): Promise<void> {
  const last = new Map(entries.map((entry) => [entry.id, entry]))
  const rows = [...last.values()].map(({ id, expires, ...entry }) => ({
    ...entry,
    organization: scope.organization,
    issuer: id,
    expiresAt: expires === null ? null : new Date(expires),
    changedAt: now,
  }))
  // Far below the number of parameters that one statement takes.
  for (let from = 0; from < rows.length; from += 1000)
    await scope.query
      .insert(issuerLedger)
      .values(rows.slice(from, from + 1000))
      .onConflictDoUpdate({
        target: [issuerLedger.organization, issuerLedger.issuer],
        set: {
          name: sql`excluded.name`,
          answer: sql`excluded.answer`,
          trust: sql`excluded.trust`,
          owner: sql`excluded.owner`,
          reason: sql`excluded.reason`,
          expiresAt: sql`excluded.expires_at`,
          changedAt: sql`excluded.changed_at`,
        },
      })
}

/** True when there was such an entry. */
export async function removeLedgerEntry(scope: Scope, id: string): Promise<boolean> {
  const removed = await scope.query
    .delete(issuerLedger)
    .where(and(eq(issuerLedger.organization, scope.organization), eq(issuerLedger.issuer, id)))
    .returning({ id: issuerLedger.issuer })
  return removed.length > 0
}
