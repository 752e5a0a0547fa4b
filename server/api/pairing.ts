import { Line } from '@touchstone/shared/text'
import { z } from 'zod'
import { claimCode } from '../accounts/pairing.ts'
import { open, router } from './trpc.ts'

const Claimed = z.strictObject({
  token: Line,
  organization: z.strictObject({ id: Line, name: Line }),
  user: z.strictObject({ name: Line, administrator: z.boolean() }),
})

export const pairing = router({
  claim: open
    .input(z.strictObject({ code: z.string().max(100) }))
    .output(Claimed)
    .mutation(async ({ ctx, input }) => {
      const { database, now } = ctx.services
      const { token, organization, member } = await claimCode(database, { ...input, origin: ctx.origin, now: now() })
      return { token, organization, user: { name: member.name, administrator: member.administrator } }
    }),
})
