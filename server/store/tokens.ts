import { and, eq, gt, lte } from 'drizzle-orm'
import type { Scope } from './database.ts'
import type { Member } from './members.ts'
import { member, token } from './schema.ts'

interface NewToken {
  hash: string
  member: string
  origin: string | null
  expiresAt: Date
}

/** Keeps a token; those that are over at `now` are forgotten. */
export async function addToken(scope: Scope, input: NewToken, now: Date): Promise<void> {
  await scope.query.delete(token).where(and(eq(token.organization, scope.organization), lte(token.expiresAt, now)))
  await scope.query.insert(token).values({ organization: scope.organization, ...input })
}

/** Whose token this is and which origin claimed it; null when it is unknown or over at `now`. */
export async function findToken(
  scope: Scope,
  hash: string,
  now: Date,
): Promise<{ member: Member; origin: string | null } | null> {
  const [row] = await scope.query
    .select({ id: member.id, name: member.name, administrator: member.administrator, origin: token.origin })
    .from(token)
    .innerJoin(member, and(eq(member.organization, token.organization), eq(member.id, token.member)))
    .where(and(eq(token.organization, scope.organization), eq(token.hash, hash), gt(token.expiresAt, now)))
  if (!row) return null
  const { origin, ...owner } = row
  return { member: owner, origin }
}

/** Ends a token before its time. */
export async function removeToken(scope: Scope, hash: string): Promise<void> {
  await scope.query.delete(token).where(and(eq(token.organization, scope.organization), eq(token.hash, hash)))
}
