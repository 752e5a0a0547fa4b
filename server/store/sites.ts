import type { Site } from '@touchstone/shared/site-mode'
import { asc, eq } from 'drizzle-orm'
import type { Scope } from './database.ts'
import { site } from './schema.ts'

export async function listSites(scope: Scope): Promise<Site[]> {
  return scope.query
    .select({ host: site.host, mode: site.mode })
    .from(site)
    .where(eq(site.organization, scope.organization))
    .orderBy(asc(site.host))
}

/** Sets the mode of a host; `acknowledgedBy` is who acknowledged its terms, null where nothing had to be. */
export async function setSite(scope: Scope, input: Site & { acknowledgedBy: string | null; now: Date }): Promise<void> {
  const { host, mode, acknowledgedBy, now } = input
  const values = { mode, acknowledgedBy, acknowledgedAt: acknowledgedBy === null ? null : now, changedAt: now }
  await scope.query
    .insert(site)
    .values({ organization: scope.organization, host, ...values })
    .onConflictDoUpdate({ target: [site.organization, site.host], set: values })
}
