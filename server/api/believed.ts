import { isOwnAts } from '@touchstone/shared/own-ats'
import type { Reading } from '@touchstone/shared/reading'
import { listSites } from '../store/sites.ts'
import type { MemberContext } from './trpc.ts'

/** The Reading as the server believes it: any page can be laid out like an ATS, so an e-mail that a page showed counts only
 * where an administrator has set that site as the organization's own. */
export async function believed(ctx: MemberContext, reading: Reading): Promise<Reading> {
  if (reading.emails.every(({ from }) => from === 'recruiter')) return reading
  const own = isOwnAts(reading.source, await ctx.scoped(listSites))
  return { ...reading, emails: reading.emails.filter(({ from }) => from === 'recruiter' || (own && from === 'ats')) }
}
