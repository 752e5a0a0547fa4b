import { and, eq, gt, isNull, lte } from 'drizzle-orm'
import type { Scope } from './database.ts'
import { pairingCode } from './schema.ts'

/** Keeps a code; those that are over at `now`, used or not, are forgotten. */
export async function addPairingCode(
  scope: Scope,
  input: { hash: string; member: string; expiresAt: Date },
  now: Date,
): Promise<void> {
  const over = and(eq(pairingCode.organization, scope.organization), lte(pairingCode.expiresAt, now))
  await scope.query.delete(pairingCode).where(over)
  await scope.query.insert(pairingCode).values({ organization: scope.organization, ...input })
}

/** Spends a code in one statement, so that of two who send it at once only one gets the member. */
export async function spendPairingCode(scope: Scope, hash: string, now: Date): Promise<string | null> {
  const [row] = await scope.query
    .update(pairingCode)
    .set({ usedAt: now })
    .where(
      and(
        eq(pairingCode.organization, scope.organization),
        eq(pairingCode.hash, hash),
        isNull(pairingCode.usedAt),
        gt(pairingCode.expiresAt, now),
      ),
    )
    .returning({ member: pairingCode.member })
  return row?.member ?? null
}

export async function isSpent(scope: Scope, hash: string): Promise<boolean> {
  const [row] = await scope.query
    .select({ usedAt: pairingCode.usedAt })
    .from(pairingCode)
    .where(and(eq(pairingCode.organization, scope.organization), eq(pairingCode.hash, hash)))
  return row?.usedAt != null
}
