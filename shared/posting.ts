import { z } from 'zod'
import { Instant, Line, maxUrl } from './text.ts'

/** What a page showed of an open role; the server makes a proposed Role of it. */
export const Posting = z.strictObject({
  source: z.string().max(maxUrl),
  title: Line,
  /** JobPosting objects of the page's JSON-LD, as parsed, unchecked. */
  jsonLd: z.array(z.unknown()).max(20),
  /** The page's visible text, cleaned. */
  text: z.string().max(200_000),
  seenAt: Instant,
})
export type Posting = z.infer<typeof Posting>
