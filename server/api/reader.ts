import { ReaderState, ReaderTrouble, SwitchedOff } from '@touchstone/shared/reader'
import { z } from 'zod'
import { countTrouble, listReaders, readersReport, setReadersReport, setSwitchedOff } from '../store/readers.ts'
import { administrator, router, signedIn } from './trpc.ts'

/** The health of the readers of pages: the only thing that a server may change in an extension is to switch one off. */
export const reader = router({
  list: signedIn
    .output(z.strictObject({ reports: z.boolean(), readers: z.array(ReaderState) }))
    .query(({ ctx }) =>
      ctx.scoped(async (scope) => ({ reports: await readersReport(scope), readers: await listReaders(scope) })),
    ),

  /** Kept only where the organization allows it. */
  report: signedIn
    .input(ReaderTrouble)
    .output(z.strictObject({ kept: z.boolean() }))
    .mutation(({ ctx, input }) =>
      ctx.scoped(async (scope) => {
        const kept = await readersReport(scope)
        if (kept) await countTrouble(scope, input, ctx.services.now())
        return { kept }
      }),
    ),

  allowReports: administrator
    .input(z.strictObject({ allowed: z.boolean() }))
    .output(z.strictObject({ allowed: z.boolean() }))
    .mutation(async ({ ctx, input: { allowed } }) => {
      await ctx.scoped((scope) => setReadersReport(scope, allowed))
      return { allowed }
    }),

  /** Can be undone by calling it again with `off: false`. */
  switch: administrator
    .input(SwitchedOff.extend({ off: z.boolean() }))
    .output(SwitchedOff)
    .mutation(async ({ ctx, input: { off, ...which } }) => {
      await ctx.scoped((scope) => setSwitchedOff(scope, which, off ? ctx.member.name : null))
      return which
    }),
})
