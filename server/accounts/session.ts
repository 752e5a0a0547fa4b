import { refusal } from '@touchstone/shared/problem'
import type { Database } from '../store/database.ts'
import type { Member } from '../store/members.ts'
import { findToken } from '../store/tokens.ts'
import { mayUse } from './origins.ts'
import { hashOf, organizationOfToken } from './secrets.ts'

/** Who asks, and for which organization: both come from the token, never from the request's input. */
export interface Session {
  organization: string
  member: Member
  /** What is stored of the token that was shown. */
  tokenHash: string
}

/** The session of an Authorization header; null without a good token. Throws when its token belongs to another origin. */
export async function sessionOf(
  database: Database,
  request: { authorization: string | null; origin: string | null; now: Date },
): Promise<Session | null> {
  const token = /^Bearer (\S+)$/.exec(request.authorization ?? '')?.[1] ?? ''
  const organization = organizationOfToken(token)
  if (!organization) return null
  const tokenHash = hashOf(token)
  const found = await database.scoped(organization, (scope) => findToken(scope, tokenHash, request.now))
  if (!found) return null
  if (!mayUse(found.origin, request.origin))
    throw refusal(
      'not-allowed',
      'This sign-in belongs to another browser.',
      'Pair this browser with a code of its own.',
    )
  return { organization, member: found.member, tokenHash }
}
