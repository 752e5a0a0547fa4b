import type { Confirmation } from '@touchstone/shared/confirmation'
import type { LedgerEntry } from '@touchstone/shared/ledger'
import type { Judge } from '../match-sources.ts'
import { type ReceiptKey, receiptKey } from '../receipts/key.ts'
import { listLedger } from '../store/ledger.ts'
import type { ListEntry } from '../trust/issuer-list.ts'
import { recogniseFrom } from '../trust/recognise.ts'
import { confirmPerson } from '../verify/confirm-person.ts'
import type { MemberContext } from './trpc.ts'

/** What judges for this member: the one fetch, the clock, the issuers that the member's organization knows, the key of this
 * server's receipts, and the member's own word on whose credentials are. */
export async function judge(
  ctx: MemberContext,
  confirmed: readonly Confirmation[] = [],
): Promise<Judge & { receiptKey: ReceiptKey }> {
  const { fetch, now, vouch, chains, schemas, secret } = ctx.services
  const entries = (await ctx.scoped(listLedger)).map(toListEntry)
  return {
    fetch,
    now,
    receiptKey: receiptKey(secret),
    ...(vouch ? { vouch } : {}),
    ...(chains ? { chains } : {}),
    ...(schemas ? { schemas } : {}),
    confirm: (report) => confirmPerson(report, confirmed, ctx.member.name),
    recognise: recogniseFrom([{ by: 'ledger', entries }, ...ctx.services.issuerLists], now),
  }
}

/** An entry of the ledger as recognition reads it. */
function toListEntry({ trust, expires, ...entry }: LedgerEntry): ListEntry {
  return { ...entry, trust: trust ?? undefined, expires: expires === null ? undefined : new Date(expires) }
}
