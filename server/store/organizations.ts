import { eq } from 'drizzle-orm'
import type { Scope } from './database.ts'
import { organization } from './schema.ts'

export async function addOrganization(scope: Scope, name: string): Promise<void> {
  await scope.query.insert(organization).values({ id: scope.organization, name })
}

/** The organization of this scope; null when it does not exist. */
export async function findOrganization(scope: Scope): Promise<{ id: string; name: string } | null> {
  const [row] = await scope.query
    .select({ id: organization.id, name: organization.name })
    .from(organization)
    .where(eq(organization.id, scope.organization))
  return row ?? null
}
