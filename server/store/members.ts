import { and, asc, eq } from 'drizzle-orm'
import type { Scope } from './database.ts'
import { member } from './schema.ts'

export interface Member {
  id: string
  name: string
  administrator: boolean
}

const columns = { id: member.id, name: member.name, administrator: member.administrator }

export async function addMember(scope: Scope, input: { name: string; administrator: boolean }): Promise<Member> {
  const [row] = await scope.query
    .insert(member)
    .values({ organization: scope.organization, ...input })
    .returning(columns)
  if (!row) throw new Error('The member was not written')
  return row
}

export async function findMember(scope: Scope, id: string): Promise<Member | null> {
  const [row] = await scope.query
    .select(columns)
    .from(member)
    .where(and(eq(member.organization, scope.organization), eq(member.id, id)))
  return row ?? null
}

/** All members, by name. */
export async function listMembers(scope: Scope): Promise<Member[]> {
  return scope.query
    .select(columns)
    .from(member)
    .where(eq(member.organization, scope.organization))
    .orderBy(asc(member.name), asc(member.id))
}

/** Ends a member's codes and tokens too. What they pinned and decided stays, with their name. */
export async function removeMember(scope: Scope, id: string): Promise<void> {
  await scope.query.delete(member).where(and(eq(member.organization, scope.organization), eq(member.id, id)))
}

/** The member who has been an administrator the longest. */
export async function findAdministrator(scope: Scope): Promise<Member | null> {
  const [row] = await scope.query
    .select(columns)
    .from(member)
    .where(and(eq(member.organization, scope.organization), eq(member.administrator, true)))
    .orderBy(asc(member.createdAt))
    .limit(1)
  return row ?? null
}
