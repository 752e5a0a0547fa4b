import { randomUUID } from 'node:crypto'
import { issueCode } from '@touchstone/server/accounts/pairing'
import { hashOf, newOrganizationId, newToken } from '@touchstone/server/accounts/secrets'
import type { Database } from '@touchstone/server/store/database'
import { setLedgerEntries } from '@touchstone/server/store/ledger'
import { addMember } from '@touchstone/server/store/members'
import { addOrganization } from '@touchstone/server/store/organizations'
import { addRole } from '@touchstone/server/store/roles'
import { addToken } from '@touchstone/server/store/tokens'
import type { Role } from '@touchstone/shared/role'
import type { World } from './world/world.ts'

const year = 365 * 24 * 60 * 60_000

/** A new organization with one member, who is signed in with `token` and may spend `code`. */
export async function makeTenant(database: Database, options: { administrator?: boolean; origin?: string } = {}) {
  const organization = newOrganizationId()
  const token = newToken(organization)
  const name = `Employer ${organization}`
  return database.scoped(organization, async (scope) => {
    await addOrganization(scope, name)
    const member = await addMember(scope, { name: 'Ines Duarte', administrator: options.administrator ?? true })
    const expiresAt = new Date(Date.now() + year)
    const origin = options.origin ?? null
    await addToken(scope, { hash: hashOf(token), member: member.id, origin, expiresAt }, new Date())
    return { organization, name, member, token, code: await issueCode(scope, member.id, new Date()) }
  })
}

/** Adds an accepted role with these requirements. */
export function makeRole(database: Database, organization: string, requirements: Role['requirements'] = []) {
  const role: Role = {
    id: randomUUID(),
    version: 1,
    title: 'Product Engineer, Web',
    source: null,
    requirements,
    acceptedAt: '2026-11-01T00:00:00.000Z',
    acceptedBy: 'Ines Duarte',
  }
  return database.scoped(organization, (scope) => addRole(scope, role))
}

/** Enters the issuers of the sample world into the ledger. */
export function recogniseWorld(database: Database, organization: string, world: Pick<World, 'ledger'>) {
  const entry = { trust: null, owner: 'Ines Duarte', reason: 'of the sample world', expires: null }
  const entries = world.ledger.map(({ id, name, answer }) => ({ ...entry, id, name, answer }))
  return database.scoped(organization, (scope) => setLedgerEntries(scope, entries, new Date()))
}
