import { serviceSpelling } from '@touchstone/shared/hosts'
import type { LedgerSuggestion } from '@touchstone/shared/ledger'
import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import type { Scope } from './database.ts'
import { listLedger } from './ledger.ts'
import { issuerLedger, issuerMet } from './schema.ts'

// A key of PostgreSQL takes 2,704 bytes; nobody's id comes near it, but anybody may write a longer one into a credential.
const longest = 800

/** Counts issuers that were met and not recognised; ids longer than any issuer has are left out. */
export async function countIssuersMet(scope: Scope, ids: readonly string[], now: Date): Promise<void> {
  const countable = ids.filter((id) => id.length <= longest)
  const rows = [...new Set(countable)]
    .sort()
    .map((issuer) => ({ organization: scope.organization, issuer, lastAt: now }))
  if (rows.length === 0) return
  await scope.query
    .insert(issuerMet)
    .values(rows)
    .onConflictDoUpdate({
      target: [issuerMet.organization, issuerMet.issuer],
      set: { times: sql`${issuerMet.times} + 1`, lastAt: now },
    })
}

/** Those met most often, without those that the ledger has an entry for, under whatever spelling. */
export async function listSuggestions(scope: Scope): Promise<LedgerSuggestion[]> {
  const decided = and(eq(issuerLedger.organization, issuerMet.organization), eq(issuerLedger.issuer, issuerMet.issuer))
  const met = await scope.query
    .select({ id: issuerMet.issuer, times: issuerMet.times, lastAt: issuerMet.lastAt })
    .from(issuerMet)
    .leftJoin(issuerLedger, decided)
    .where(and(eq(issuerMet.organization, scope.organization), isNull(issuerLedger.issuer)))
    .orderBy(desc(issuerMet.times), desc(issuerMet.lastAt), issuerMet.issuer)
    // Few are left out afterwards: those decided on under another spelling.
    .limit(1000)
  const known = new Set((await listLedger(scope)).map(({ id }) => serviceSpelling(id)))
  return met
    .filter(({ id }) => !known.has(serviceSpelling(id)))
    .slice(0, 100)
    .map((row) => ({ ...row, lastAt: row.lastAt.toISOString() }))
}
