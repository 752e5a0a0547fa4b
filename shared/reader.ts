import { z } from 'zod'
import { Instant, Line } from './text.ts'

/** An id of the code's own: of an adapter, an anchor, a strategy. Nothing of a page fits. */
const Code = z
  .string()
  .max(80)
  .regex(/^[a-z0-9][a-z0-9.-]*$/i)

/** An adapter that the organization switched off; a later version of it reads again. */
export const SwitchedOff = z.strictObject({ site: Code, version: z.int().positive() })
export type SwitchedOff = z.infer<typeof SwitchedOff>

/** What a reader of pages could not do, without a word of the page: no name, no address, no text. */
export const ReaderTrouble = SwitchedOff.extend({
  /** Ids of the adapter's anchors that the page no longer has. */
  missing: z.array(Code).max(50),
  /** The strategy that failed, where nothing could be attributed to a person. */
  failed: Code.nullable(),
})
export type ReaderTrouble = z.infer<typeof ReaderTrouble>

/** A reader as the organization's server knows it. */
export const ReaderState = ReaderTrouble.extend({
  times: z.int().nonnegative(),
  lastAt: Instant.nullable(),
  offBy: Line.nullable(),
})
export type ReaderState = z.infer<typeof ReaderState>
