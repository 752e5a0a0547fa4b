import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Role } from '@touchstone/shared/role'
import { issueCode } from '../accounts/pairing.ts'
import { hashOf } from '../accounts/secrets.ts'
import type { Database } from '../store/database.ts'
import { setLedgerEntries } from '../store/ledger.ts'
import { addMember, findAdministrator } from '../store/members.ts'
import { addOrganization, findOrganization } from '../store/organizations.ts'
import { isSpent } from '../store/pairing-codes.ts'
import { addRole, listRoles } from '../store/roles.ts'
import { setSite } from '../store/sites.ts'

interface Sample {
  sampleRole: Pick<Role, 'title' | 'source' | 'requirements'>
  ledger: readonly { id: string; name: string; answer: 'recognised' }[]
  /** The host of the organization's own ATS: the only pages whose e-mails are believed. */
  ownAts: string
}

/** The same in every database, so that a second start finds it: nobody may list organizations. */
const organization = 'sample00'

/** Makes the sample organization where it is not there yet; true when it was made. */
export async function seed(database: Database, sample: Sample): Promise<boolean> {
  return database.scoped(organization, async (scope) => {
    if (await findOrganization(scope)) return false
    const now = new Date()
    const administrator = 'Robin Sample'
    await addOrganization(scope, 'Sample Employer')
    await addMember(scope, { name: administrator, administrator: true })
    const accepted = { acceptedAt: now.toISOString(), acceptedBy: administrator }
    await addRole(scope, { ...sample.sampleRole, id: randomUUID(), version: 1, ...accepted })
    const entry = { trust: null, owner: administrator, expires: null, reason: 'An issuer of the sample world' }
    await setLedgerEntries(
      scope,
      sample.ledger.map(({ id, name, answer }) => ({ ...entry, id, name, answer })),
      now,
    )
    await setSite(scope, { host: sample.ownAts, mode: 'overlay', acknowledgedBy: null, now })
    return true
  })
}

/** One-time codes for the administrator of the sample organization, as many as asked for. */
export function newCodes(database: Database, count: number): Promise<string[]> {
  return database.scoped(organization, async (scope) => {
    const member = await findAdministrator(scope)
    if (!member) throw new Error('The sample organization has no administrator')
    const codes: string[] = []
    while (codes.length < count) codes.push(await issueCode(scope, member.id, new Date()))
    return codes
  })
}

/** The sample organization's role, the newest accepted one. */
export async function sampleRoleOf(database: Database): Promise<Role> {
  const role = (await database.scoped(organization, listRoles)).find(({ acceptedAt }) => acceptedAt !== null)
  if (!role) throw new Error('The sample organization has no accepted role')
  return role
}

/** Whether somebody claims this code within three seconds; false when `signal` ends the wait. */
export async function codeWasUsed(database: Database, code: string, signal: AbortSignal): Promise<boolean> {
  for (let waited = 0; waited < 3000 && !signal.aborted; waited += 200) {
    if (await database.scoped(organization, (scope) => isSpent(scope, hashOf(code)))) return true
    await sleep(200)
  }
  return false
}
