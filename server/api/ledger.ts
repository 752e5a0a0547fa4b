import { LedgerEntry, LedgerFile, LedgerSuggestion } from '@touchstone/shared/ledger'
import { refusal } from '@touchstone/shared/problem'
import { z } from 'zod'
import { listSuggestions } from '../store/issuers-met.ts'
import { listLedger, removeLedgerEntry, setLedgerEntries } from '../store/ledger.ts'
import { administrator, router, signedIn } from './trpc.ts'

const Id = LedgerEntry.pick({ id: true })
const Decision = LedgerEntry.omit({ owner: true }).extend({ reason: LedgerEntry.shape.reason.trim().min(1) })

/** The employer's own word on issuers: administrators write it, everybody sees it. */
export const ledger = router({
  list: signedIn.output(z.array(LedgerEntry)).query(({ ctx }) => ctx.scoped(listLedger)),

  /** Who writes an entry answers for it, with a reason. */
  set: administrator
    .input(Decision)
    .output(LedgerEntry)
    .mutation(async ({ ctx, input }) => {
      const entry = { ...input, owner: ctx.member.name }
      await ctx.scoped((scope) => setLedgerEntries(scope, [entry], ctx.services.now()))
      return entry
    }),

  remove: administrator
    .input(Id)
    .output(Id)
    .mutation(async ({ ctx, input }) => {
      if (!(await ctx.scoped((scope) => removeLedgerEntry(scope, input.id)))) throw refusal('not-found')
      return input
    }),

  export: signedIn.output(LedgerFile).query(async ({ ctx }) => ({
    format: 'touchstone-ledger-1' as const,
    exportedAt: ctx.services.now().toISOString(),
    entries: await ctx.scoped(listLedger),
  })),

  /** Adds a file's entries, each in the place of one with the same id; others stay. The owners stay who they were. */
  import: administrator
    .input(z.strictObject({ file: LedgerFile }))
    .output(z.strictObject({ written: z.int() }))
    .mutation(async ({ ctx, input: { file } }) => {
      await ctx.scoped((scope) => setLedgerEntries(scope, file.entries, ctx.services.now()))
      return { written: new Set(file.entries.map(({ id }) => id)).size }
    }),

  /** Unrecognised issuers that this organization meets most often. */
  suggestions: signedIn.output(z.array(LedgerSuggestion)).query(({ ctx }) => ctx.scoped(listSuggestions)),
})
