import { z } from 'zod'
import { Report } from './report.ts'
import { Skill } from './role.ts'
import { Instant, Line, Prose, WebUrl } from './text.ts'

/** A verified skill of a person on a role's shortlist, frozen with its report, class and reason. */
export const Pin = z.strictObject({
  id: z.uuid(),
  role: z.uuid(),
  person: z.strictObject({ name: Line, profile: WebUrl.nullable() }),
  skill: Skill,
  report: Report,
  /** Why a human pinned it. */
  reason: Prose,
  pinnedBy: Line,
  pinnedAt: Instant,
})
export type Pin = z.infer<typeof Pin>
