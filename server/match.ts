import { anyOf } from '@touchstone/shared/any-of'
import type { MatchEvent } from '@touchstone/shared/match-event'
import type { Reading } from '@touchstone/shared/reading'
import type { Report } from '@touchstone/shared/report'
import type { Role } from '@touchstone/shared/role'
import { inspectAll, type Judge, knownOf, sourcesOf } from './match-sources.ts'
import { evidenceOf } from './score/evidence.ts'
import { score } from './score/score.ts'
import { link } from './skills/link.ts'
import { stated } from './skills/stated.ts'
import { distinct } from './verify/distinct.ts'

/** The whole pipeline: what a page showed of a person, against an open role. Each report as it is ready, then the Match;
 * without a role the reports alone. */
export async function* match(
  reading: Reading,
  role: Role | null,
  dependencies: Judge,
  signal?: AbortSignal,
): AsyncGenerator<MatchEvent> {
  const sources = sourcesOf(reading)
  yield { kind: 'started', sources: sources.map(({ name }) => name) }
  const reports: Report[] = []
  for await (const result of inspectAll(sources, knownOf(reading), dependencies, signal)) {
    if (result.kind === 'problem') yield result
    else for (const report of result.reports) yield { kind: 'report', source: result.source, report }
    if (result.kind === 'reports') reports.push(...result.reports.flatMap(withInner))
  }
  if (role) yield { kind: 'match', match: weigh(reading, reports, role, dependencies.now()) }
}

/** A person's reports against a role. The order of the reports does not matter. */
export function weigh(reading: Reading, reports: readonly Report[], role: Role, now: Date) {
  const skills = role.requirements.flatMap(anyOf)
  const evidence = distinct(reports).flatMap((report) => {
    const named = report.credential ? link(report.credential, skills) : []
    return evidenceOf(report, named, role.requirements)
  })
  return score(role, evidence, now, stated(reading, role.requirements))
}

/** A report and those of the credentials inside it: each counts for itself. */
export const withInner = (report: Report): Report[] => [report, ...report.inner.flatMap(withInner)]
