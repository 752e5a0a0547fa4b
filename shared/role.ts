import { z } from 'zod'
import { Instant, Line, maxUrl, Prose } from './text.ts'

/** A skill as a requirement or a pin names it. `id` is a taxonomy URI or, without one, `words:` and the folded words. */
export const Skill = z.strictObject({ id: z.string().max(maxUrl), label: Line, aliases: z.array(Line).max(100) })
export type Skill = z.infer<typeof Skill>

export const Requirement = z.strictObject({
  id: Line,
  skill: Skill,
  /** Other skills, any one of which meets the requirement as well as `skill` does: "Java, Kotlin or Scala". */
  alternatives: z.array(Skill).max(20).optional(),
  /** A licence is current or not and is never averaged. */
  kind: z.enum(['licence', 'must', 'nice']),
  /** Within the rubric's bounds, 0 to 1: must 1, nice .3 unless edited. */
  weight: z.number().min(0).max(1),
  /** EQF 1 to 8; null where unknown. */
  level: z.int().min(1).max(8).nullable(),
  /** The evidence must be in date. */
  current: z.boolean(),
  /** The skill ages: recency counts. */
  fastChanging: z.boolean(),
  /** The posting's words behind it. */
  words: Prose,
})
export type Requirement = z.infer<typeof Requirement>

/** An open role. Nothing scores before a human accepted it; a change makes a new version. */
export const Role = z.strictObject({
  id: z.uuid(),
  version: z.int().positive(),
  title: Line,
  source: z.string().max(maxUrl).nullable(),
  requirements: z.array(Requirement).max(100),
  acceptedAt: Instant.nullable(),
  acceptedBy: Line.nullable(),
})
export type Role = z.infer<typeof Role>
