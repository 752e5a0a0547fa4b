import { z } from 'zod'
import { Requirement } from './role.ts'
import { Line, maxUrl } from './text.ts'

/** A factor's value as an interval; a point where it is known. */
export const Interval = z.tuple([z.number().min(0).max(1), z.number().min(0).max(1)])
export type Interval = z.infer<typeof Interval>

/** Thousandths of a point, 0 to 100,000: whole numbers, so that parts sum to the whole. */
export const Milli = z.int().min(0).max(100_000)

/** One credential against one requirement, with every factor that made its weight. */
export const MatchedEvidence = z.strictObject({
  report: Line,
  title: Line,
  /** The words of the credential that name the skill. */
  words: Line,
  /** Id of the one of the requirement's skills that it names, where there are several. */
  skill: z.string().max(maxUrl).optional(),
  /** Where in the credential they stand. */
  where: z.enum(['alignment', 'result', 'criteria', 'name', 'tag', 'description']),
  factors: z.strictObject({ V: Interval, C: Interval, A: Interval, L: Interval, I: Interval, R: Interval }),
  s: z.number().min(0).max(1),
  contribution: Milli,
})
export type MatchedEvidence = z.infer<typeof MatchedEvidence>

export const RequirementMatch = z.strictObject({
  requirement: Requirement,
  /** `evidenced`, `stated` (a claim: scores 0), `none` ("no evidence" is not "lacks the skill"). */
  state: z.enum(['evidenced', 'stated', 'none']),
  p: z.number().min(0).max(1),
  range: Interval,
  contribution: Milli,
  evidence: z.array(MatchedEvidence).max(200),
})
export type RequirementMatch = z.infer<typeof RequirementMatch>

/** One person against one role, requirement by requirement. */
export const Match = z.strictObject({
  role: z.strictObject({ id: z.uuid(), version: z.int().positive(), title: Line }),
  rubric: Line,
  /** Why there is no number, where there is none. */
  state: z.enum(['scored', 'insufficient-evidence', 'licences-only', 'no-requirements', 'not-accepted']),
  /** S and its range from what is not known; null unless `scored`. */
  score: z.strictObject({ value: Milli, low: Milli, high: Milli }).nullable(),
  licences: z.strictObject({ held: z.int(), asked: z.int() }),
  musts: z.strictObject({ covered: z.int(), asked: z.int() }),
  /** The share of S that stands on verdicts `verified`, 0 to 1; null unless `scored`. */
  verifiedShare: z.number().min(0).max(1).nullable(),
  requirements: z.array(RequirementMatch).max(100),
})
export type Match = z.infer<typeof Match>
