import { z } from 'zod'
import { Credential } from './credential.ts'
import { Finding } from './finding.ts'
import { Issuer, IssuerAnswer } from './issuer.ts'
import { QualityCard } from './quality.ts'
import { Receipt } from './receipt.ts'
import { Instant, Line, maxUrl } from './text.ts'

/** Worst first. Unknown is never valid. */
export const Verdict = z.enum([
  'rejected',
  'revoked',
  'expired',
  'not-in-force',
  'unconfirmed',
  'issuer-confirmed',
  'verified',
])
export type Verdict = z.infer<typeof Verdict>

export const RecipientAnswer = z.enum(['bound', 'consistent', 'ambiguous', 'unknown', 'mismatch'])
export type RecipientAnswer = z.infer<typeof RecipientAnswer>

/** What stands behind a credential: A the issuer's proof, B its hosted assertion, C a platform's record, D its page,
 * E unchecked, F no award, X contradicted. */
export const AssuranceClass = z.enum(['A', 'B', 'C', 'D', 'E', 'F', 'X'])
export type AssuranceClass = z.infer<typeof AssuranceClass>

export const Colour = z.enum(['green', 'green-outline', 'amber', 'neutral', 'grey', 'red'])
export type Colour = z.infer<typeof Colour>

/** The findings of one credential and the four answers derived from them. They are never folded into one tick. */
export interface Report {
  /** Stable for the same document: `sha256:` and the hex digest of its bytes, or of its URL where none could be had. */
  id: string
  /** The URL or the file name that it was read from; null for standard input. */
  source: string | null
  verdict: Verdict
  recipient: RecipientAnswer
  issuer: IssuerAnswer
  class: AssuranceClass
  colour: Colour
  /** The V of the score, 0 to 1: by class, recipient and issuer (`server/verify/answers.ts`). */
  v: number
  pinnable: boolean
  findings: Finding[]
  credential: Credential | null
  issuedBy: Issuer
  /** The newest instant at which every status entry was known; null where none was checked. */
  statusAt: string | null
  checkedAt: string
  /** What it took to earn it. */
  quality?: QualityCard | undefined
  /** Credentials inside this one, each with a report of its own. */
  inner: Report[]
  /** What it was made of, signed. Left out where nothing is to be replayed. */
  receipt?: Receipt | undefined
}
export const Report: z.ZodType<Report> = z.strictObject({
  id: Line,
  source: z.string().max(maxUrl).nullable(),
  verdict: Verdict,
  recipient: RecipientAnswer,
  issuer: IssuerAnswer,
  class: AssuranceClass,
  colour: Colour,
  v: z.number().min(0).max(1),
  pinnable: z.boolean(),
  findings: z.array(Finding).max(500),
  credential: Credential.nullable(),
  issuedBy: Issuer,
  statusAt: Instant.nullable(),
  checkedAt: Instant,
  quality: QualityCard.optional(),
  inner: z.lazy(() => z.array(Report).max(200)),
  receipt: Receipt.optional(),
})
