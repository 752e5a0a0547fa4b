import { z } from 'zod'
import { Reason } from './reason.ts'
import { Line, Prose } from './text.ts'

export const Outcome = z.enum(['pass', 'fail', 'unknown', 'not-applicable'])
export type Outcome = z.infer<typeof Outcome>

/** The answer of one check. A bad credential is data, never an exception. */
export const Finding = z.strictObject({
  /** The check's id: the name of its file in `server/verify/checks`. */
  check: Line,
  outcome: Outcome,
  reason: Reason,
  /** What the check saw: short values that explain the reason, never a person's data beyond the credential's own. */
  facts: z.record(z.string(), z.union([Prose, z.number(), z.boolean(), z.null()])),
})
export type Finding = z.infer<typeof Finding>
