import { z } from 'zod'
import { Instant, Line, maxUrl, Prose } from './text.ts'

const Id = z.string().min(1).max(maxUrl)

/** The employer's own answer on an issuer, an achievement or a credential, by its exact id. It beats the registries. */
export const LedgerEntry = z.strictObject({
  id: Id,
  name: Line.min(1),
  /** `review`: not decided; until then it counts as unrecognised, whatever a registry says. */
  answer: z.enum(['recognised', 'review', 'refused']),
  /** The I of the score; null takes that of an issuer known to a list. */
  trust: z.number().min(0).max(1).nullable(),
  /** The member who answers for it. */
  owner: Line,
  reason: Prose,
  /** Until when it holds; null without end. */
  expires: Instant.nullable(),
})
export type LedgerEntry = z.infer<typeof LedgerEntry>

/** The whole ledger as a file: to move it, to review it, to hand it to another employer. */
export const LedgerFile = z.strictObject({
  format: z.literal('touchstone-ledger-1'),
  exportedAt: Instant,
  entries: z.array(LedgerEntry).max(10_000),
})
export type LedgerFile = z.infer<typeof LedgerFile>

/** An unrecognised issuer that was met while checking, and how often: what to decide on next. */
export const LedgerSuggestion = z.strictObject({ id: Id, times: z.int().positive(), lastAt: Instant })
export type LedgerSuggestion = z.infer<typeof LedgerSuggestion>
