import { z } from 'zod'
import { Match } from './match.ts'
import { Problem } from './problem.ts'
import { Report } from './report.ts'
import { maxUrl } from './text.ts'

/** The URL of a link or the name of a file, as the Reading has it. */
const Source = z.string().max(maxUrl)

/** What `match.run` streams: what is to come, each report as it is ready, in any order, then the Match. */
export const MatchEvent = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('started'), sources: z.array(Source).max(400) }),
  /** `source` is one of `sources`; several reports may come from one. */
  z.strictObject({ kind: z.literal('report'), source: Source, report: Report }),
  z.strictObject({ kind: z.literal('match'), match: Match }),
  Problem.extend({ kind: z.literal('problem'), source: Source.nullable() }),
])
export type MatchEvent = z.infer<typeof MatchEvent>
