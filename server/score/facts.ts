import { Interval } from '@touchstone/shared/match'
import { Instant } from '@touchstone/shared/text'
import { z } from 'zod'
import { Rigour } from './factors/rigour.ts'

/** What is asked, as the scorer may see it: no title, no label. */
export const RequirementFacts = z.strictObject({
  id: z.string().max(1000),
  kind: z.enum(['licence', 'must', 'nice']),
  weight: z.number().min(0).max(1),
  level: z.int().min(1).max(8).nullable(),
  current: z.boolean(),
  fastChanging: z.boolean(),
})
export type RequirementFacts = z.infer<typeof RequirementFacts>

/** All that the scorer may know of one credential for one requirement. Strict: a name, a school, a country, a domain or
 * any other field is refused, so that the score is blind to them. */
export const EvidenceFacts = z.strictObject({
  /** Opaque id of the report: tells pieces of evidence apart and breaks ties. */
  report: z.string().min(1).max(200),
  requirement: z.string().max(1000),
  /** Which of the requirement's skills, any of which meets it: 0 for its first. */
  alternative: z.int().min(0).max(20),
  /** Opaque key of the controlling organisation; null for an unrecognised issuer: all of those count as one. */
  organisation: z
    .string()
    .regex(/^[0-9a-f]{16,64}$/)
    .nullable(),
  /** The verdict is `verified`: stands on a proof. */
  verified: z.boolean(),
  /** Confirmed, recognised, and the holder's: can meet a licence. */
  confirmed: z.boolean(),
  /** V by class and recipient while in date. */
  v: z.number().min(0).max(1),
  /** The verdict is `expired`; the scorer also compares `validUntil` with its own now. */
  expired: z.boolean(),
  validUntil: Instant.nullable(),
  awardedAt: Instant.nullable(),
  rigour: Rigour,
  /** EQF level that the credential states. */
  level: z.int().min(1).max(8).nullable(),
  /** I: issuer quality. */
  trust: Interval,
  /** 1 the same skill, less for a related one; confidence of the link apart. */
  closeness: z.number().min(0).max(1),
  confidence: z.number().min(0).max(1),
  /** The link is an alignment or an exact name where it binds, not a guess from words: can meet a licence. */
  exact: z.boolean(),
  /** Months after which knowledge of this kind is worth half, for requirements marked fast-changing. */
  halfLife: z.union([z.literal(36), z.literal(60)]),
})
export type EvidenceFacts = z.infer<typeof EvidenceFacts>
