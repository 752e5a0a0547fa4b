import { refusal } from '@touchstone/shared/problem'
import type { Database, Scope } from '../store/database.ts'
import { findMember, type Member } from '../store/members.ts'
import { findOrganization } from '../store/organizations.ts'
import { addPairingCode, spendPairingCode } from '../store/pairing-codes.ts'
import { addToken } from '../store/tokens.ts'
import { hashOf, newPairingCode, newToken, organizationOfCode } from './secrets.ts'

const codeLife = 10 * 60_000
const tokenLife = 30 * 24 * 60 * 60_000

/** A new one-time code for a member: ten minutes, one use. It is told once and stored as its hash. */
export async function issueCode(scope: Scope, member: string, now: Date): Promise<string> {
  const code = newPairingCode(scope.organization)
  await addPairingCode(scope, { hash: hashOf(code), member, expiresAt: new Date(now.getTime() + codeLife) }, now)
  return code
}

export interface Paired {
  token: string
  organization: { id: string; name: string }
  member: Member
}

/** Spends a code for a token that only `origin` may use. A wrong, used or late code all get the same answer. */
export async function claimCode(
  database: Database,
  input: { code: string; origin: string | null; now: Date },
): Promise<Paired> {
  const code = input.code.trim().toLowerCase()
  const id = organizationOfCode(code)
  const paired = id && (await database.scoped(id, (scope) => spend(scope, code, input.origin, input.now)))
  if (paired) return paired
  throw refusal(
    'not-signed-in',
    'This code is wrong, was used, or is older than ten minutes.',
    'Get a new one: the start command prints codes, and the side panel of a paired browser opens the workspace with one.',
  )
}

async function spend(scope: Scope, code: string, origin: string | null, now: Date): Promise<Paired | null> {
  const id = await spendPairingCode(scope, hashOf(code), now)
  const member = id && (await findMember(scope, id))
  const organization = member && (await findOrganization(scope))
  if (!organization) return null
  const token = newToken(scope.organization)
  const expiresAt = new Date(now.getTime() + tokenLife)
  await addToken(scope, { hash: hashOf(token), member: member.id, origin, expiresAt }, now)
  return { token, organization, member }
}
