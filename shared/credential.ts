import { z } from 'zod'
import { Stated } from './quality.ts'
import { Instant, Line, maxUrl, Prose } from './text.ts'

const Id = z.string().max(maxUrl)

/** Where a skill of an achievement is defined (Open Badges 3, Alignment). */
export const Alignment = z.strictObject({
  name: Line.nullable(),
  url: Id.nullable(),
  framework: Line.nullable(),
  code: Line.nullable(),
  type: Line.nullable(),
})
export type Alignment = z.infer<typeof Alignment>

/** An identity of the recipient, plain or hashed (Open Badges 2 and 3, IdentityObject). */
export const Identity = z.strictObject({
  type: Line,
  value: Line,
  hashed: z.boolean(),
  salt: Line.nullable(),
})
export type Identity = z.infer<typeof Identity>

/** One entry of the credential that says where its status stands. */
export const StatusEntry = z.strictObject({
  type: Line,
  id: Id.nullable(),
  purpose: Line.nullable(),
  list: Id.nullable(),
  index: z.int().nonnegative().nullable(),
  /** The bits of one entry, where the credential says it (Bitstring Status List, statusSize); otherwise one. */
  size: z.int().positive().optional(),
})
export type StatusEntry = z.infer<typeof StatusEntry>

/** What secures the credential, as it says itself; judged in `server/verify`. */
export const ProofSummary = z.strictObject({
  kind: z.enum(['data-integrity', 'jwt', 'sd-jwt', 'hosted', 'merkle', 'jades', 'record', 'page', 'none']),
  suite: Line.nullable(),
  verificationMethod: Id.nullable(),
  created: Line.nullable(),
})
export type ProofSummary = z.infer<typeof ProofSummary>

/** A result of the recipient; a status Failed, InProgress, Enrolled or Withdrew never scores. */
export const Result = z.strictObject({
  type: Line.nullable(),
  value: Line.nullable(),
  status: Line.nullable(),
  level: Line.nullable(),
  alignments: z.array(Alignment).max(100),
})
export type Result = z.infer<typeof Result>

export const Evidence = z.strictObject({ id: Id.nullable(), name: Line.nullable(), narrative: Prose.nullable() })
export type Evidence = z.infer<typeof Evidence>

/** One credential in one normal form, whatever its format. Arrays are sets: no order carries meaning. */
export const Credential = z.strictObject({
  format: Line,
  id: Id.nullable(),
  types: z.array(Line).max(100),
  issuer: z.strictObject({ id: Id.nullable(), name: Line.nullable(), url: Id.nullable() }),
  recipient: z.strictObject({
    id: Id.nullable(),
    name: Line.nullable(),
    identities: z.array(Identity).max(100),
  }),
  achievement: z.strictObject({
    id: Id.nullable(),
    name: Line.nullable(),
    description: Prose.nullable(),
    type: Line.nullable(),
    criteria: z.strictObject({ id: Id.nullable(), narrative: Prose.nullable() }),
    alignments: z.array(Alignment).max(200),
    tags: z.array(Line).max(200),
  }),
  results: z.array(Result).max(100),
  evidence: z.array(Evidence).max(100),
  /** How it was assessed, in the credential's words. */
  assessment: Prose.nullable(),
  /** As the credential says it: "EQF 5", "B2". */
  level: Line.nullable(),
  /** As the credential says it: "3 ECTS", "40 hours". */
  workload: Line.nullable(),
  delivery: Line.nullable(),
  language: Line.nullable(),
  awardedAt: Instant.nullable(),
  validFrom: Instant.nullable(),
  validUntil: Instant.nullable(),
  proofs: z.array(ProofSummary).max(20),
  status: z.array(StatusEntry).max(50),
  /** What the document says of its quality beyond the fields above. */
  stated: Stated.optional(),
  /** How many endorsements it carries; their own verification is in the findings. */
  endorsements: z.int().nonnegative(),
})
export type Credential = z.infer<typeof Credential>
