import { Role } from '@touchstone/shared/role'
import { and, asc, desc, eq, isNull } from 'drizzle-orm'
import type { Scope } from './database.ts'
import { role } from './schema.ts'

type Row = typeof role.$inferSelect

const toRole = ({ id, version, title, source, requirements, acceptedAt, acceptedBy }: Row): Role =>
  Role.parse({
    id,
    version,
    title,
    source,
    requirements,
    acceptedAt: acceptedAt?.toISOString() ?? null,
    acceptedBy,
  })

/** The newest version of every role, by title. */
export async function listRoles(scope: Scope): Promise<Role[]> {
  const newest = scope.query
    .selectDistinctOn([role.id])
    .from(role)
    .where(eq(role.organization, scope.organization))
    .orderBy(role.id, desc(role.version))
    .as('newest')
  const rows = await scope.query.select().from(newest).orderBy(asc(newest.title), asc(newest.id)).limit(1000)
  return rows.map(toRole)
}

/** The newest version of a role; null when this organization has none of this id. */
export async function findRole(scope: Scope, id: string): Promise<Role | null> {
  const [row] = await scope.query
    .select()
    .from(role)
    .where(and(eq(role.organization, scope.organization), eq(role.id, id)))
    .orderBy(desc(role.version))
    .limit(1)
  return row ? toRole(row) : null
}

/** Every version of a role, the newest first; none when this organization has no role of this id. */
export async function listVersions(scope: Scope, id: string): Promise<Role[]> {
  const rows = await scope.query
    .select()
    .from(role)
    .where(and(eq(role.organization, scope.organization), eq(role.id, id)))
    .orderBy(desc(role.version))
    .limit(1000)
  return rows.map(toRole)
}

export async function addRole(scope: Scope, added: Role): Promise<Role> {
  const acceptedAt = added.acceptedAt === null ? null : new Date(added.acceptedAt)
  await scope.query.insert(role).values({ organization: scope.organization, ...added, acceptedAt })
  return added
}

/** Notes who accepted a version. Accepting twice keeps the first; null when there is no such version. */
export async function acceptRole(
  scope: Scope,
  input: { id: string; version: number; acceptedBy: string; now: Date },
): Promise<Role | null> {
  const version = and(eq(role.organization, scope.organization), eq(role.id, input.id), eq(role.version, input.version))
  await scope.query
    .update(role)
    .set({ acceptedAt: input.now, acceptedBy: input.acceptedBy })
    .where(and(version, isNull(role.acceptedAt)))
  const [row] = await scope.query.select().from(role).where(version)
  return row ? toRole(row) : null
}
