import { z } from 'zod'
import { Line, Prose } from './text.ts'

/** A member's word that a credential in another name is this person's. It is sent with each check and kept only on a pin. */
export const Confirmation = z.strictObject({
  /** The id of the report. */
  report: Line,
  /** Why they are the same person. */
  reason: Prose.trim().min(1),
})
export type Confirmation = z.infer<typeof Confirmation>

/** The confirmations of one person's credentials. */
export const Confirmations = z.array(Confirmation).max(200).default([])
