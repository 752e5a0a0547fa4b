import { Confirmations } from '@touchstone/shared/confirmation'
import type { MatchEvent } from '@touchstone/shared/match-event'
import { refusal } from '@touchstone/shared/problem'
import { Reading } from '@touchstone/shared/reading'
import { z } from 'zod'
import { match as run } from '../match.ts'
import { countIssuersMet } from '../store/issuers-met.ts'
import { findRole } from '../store/roles.ts'
import { hostOf } from '../trust/domains.ts'
import { believed } from './believed.ts'
import { judge } from './judge.ts'
import { type MemberContext, router, signedIn } from './trpc.ts'

export const match = router({
  /** Streams MatchEvents. Nothing of the Reading is kept; hanging up ends what is under way. */
  run: signedIn
    .input(z.strictObject({ reading: Reading, role: z.uuid().nullable(), confirmed: Confirmations }))
    .mutation(async ({ ctx, input: { reading, role: id, confirmed }, signal }) => {
      const role = id === null ? null : await ctx.scoped((scope) => findRole(scope, id))
      if (id !== null && !role) throw refusal('not-found', 'This role does not exist.', 'Choose another role.')
      return counting(run(await believed(ctx, reading), role, await judge(ctx, confirmed), signal), ctx)
    }),
})

/** Passes the events on and counts the unrecognised issuers in them, so that the ledger can suggest what to decide on. */
async function* counting(events: AsyncIterable<MatchEvent>, ctx: MemberContext): AsyncGenerator<MatchEvent> {
  const met = new Set<string>()
  try {
    for await (const event of events) {
      if (event.kind === 'report' && event.report.issuer === 'unrecognised') {
        const { id } = event.report.issuedBy
        // An id without a host may be one person's own key.
        if (id !== null && hostOf(id) !== null) met.add(id)
      }
      yield event
    }
  } finally {
    await ctx.scoped((scope) => countIssuersMet(scope, [...met], ctx.services.now()))
  }
}
