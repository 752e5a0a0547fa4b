import { Pin } from '@touchstone/shared/pin'
import { refusal } from '@touchstone/shared/problem'
import { z } from 'zod'
import { listPins, restorePin, unpin } from '../store/pins.ts'
import { findRole } from '../store/roles.ts'
import { PinInput, pin } from './pin.ts'
import { router, signedIn } from './trpc.ts'

const Id = z.strictObject({ id: z.uuid() })

export const shortlist = router({
  list: signedIn
    .input(z.strictObject({ role: z.uuid() }))
    .output(z.array(Pin))
    .query(({ ctx, input }) =>
      ctx.scoped(async (scope) => {
        if (!(await findRole(scope, input.role))) throw refusal('not-found')
        return listPins(scope, input.role)
      }),
    ),

  pin: signedIn.input(PinInput).output(Pin).mutation(pin),

  /** Can be undone by `restore` for a day; then the pin is erased. */
  unpin: signedIn
    .input(Id)
    .output(Id)
    .mutation(async ({ ctx, input: { id } }) => {
      if (!(await ctx.scoped((scope) => unpin(scope, id, ctx.services.now())))) throw refusal('not-found')
      return { id }
    }),

  restore: signedIn
    .input(Id)
    .output(Pin)
    .mutation(async ({ ctx, input: { id } }) => {
      const restored = await ctx.scoped((scope) => restorePin(scope, id, ctx.services.now()))
      if (!restored) throw refusal('not-found')
      return restored
    }),
})
