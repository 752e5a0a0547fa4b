import type { Match } from '@touchstone/shared/match'
import type { Report } from '@touchstone/shared/report'
import { type PinSlot, RequirementRow } from './requirement-row.tsx'
import { ScoreSummary } from './score-summary.tsx'
import { tenths } from './tenths.ts'

const withInner = (report: Report): Report[] => [report, ...report.inner.flatMap(withInner)]

/** One person against one role: the number with its range, then requirement by requirement. */
export function MatchView({ match, reports, pin }: { match: Match; reports: Report[]; pin?: PinSlot }) {
  const byId = new Map(reports.flatMap(withInner).map((report) => [report.id, report]))
  const points = tenths(
    match.requirements.map((requirement) => requirement.contribution),
    match.score?.value ?? 0,
  )
  return (
    <div class="stack">
      <ScoreSummary match={match} />
      {match.requirements.length > 0 && (
        <section class="card" aria-labelledby="requirements">
          <h2 id="requirements">Requirements</h2>
          <ul class="requirements">
            {match.requirements.map((requirement, index) => (
              <RequirementRow
                key={requirement.requirement.id}
                of={requirement}
                points={points[index] ?? '0.0'}
                reports={byId}
                {...(pin && { pin })}
              />
            ))}
          </ul>
          <p class="hint">“No evidence seen” does not mean that the person lacks the skill.</p>
        </section>
      )}
    </div>
  )
}
