import { anyOf, nameOfAny } from '@touchstone/shared/any-of'
import type { MatchedEvidence, RequirementMatch } from '@touchstone/shared/match'
import type { Report } from '@touchstone/shared/report'
import type { ComponentChildren } from 'preact'
import { kindWords, stateWords } from './answer-words.ts'
import { EvidenceRow } from './evidence-row.tsx'
import { Icon } from './icons.tsx'
import { tenths } from './tenths.ts'

/** What stands behind a requirement's pin: drawn by the surface that may pin. */
export type PinSlot = (report: Report, skill: RequirementMatch['requirement']['skill']) => ComponentChildren

// The skill itself or a narrower one, at the least sure link: proof of Python is no proof of TypeScript.
const isOfSkill = ({ factors }: MatchedEvidence): boolean => factors.C[0] >= 0.8

/** The one of the requirement's skills that a piece of evidence names. */
const skillShown = (requirement: RequirementMatch['requirement'], { skill }: MatchedEvidence) =>
  anyOf(requirement).find(({ id }) => id === skill) ?? requirement.skill

/** One requirement: whether anything evidences it, what it adds, and what stands behind that. */
export function RequirementRow(props: {
  of: RequirementMatch
  points: string
  reports: Map<string, Report>
  pin?: PinSlot
}) {
  const { requirement, evidence, state, contribution, p, range } = props.of
  const points = tenths(
    evidence.map((one) => one.contribution),
    contribution,
  )
  const averaged = requirement.kind !== 'licence'
  return (
    <li class={`requirement ${state}`}>
      <div class="row">
        <Icon name={state === 'evidenced' ? 'good' : 'plain'} />
        <div class="grow">
          <h3>{nameOfAny(requirement)}</h3>
          <p class="hint">
            {kindWords[requirement.kind]}
            {anyOf(requirement).length > 1 && ' · any one of these is enough, the best shown counts'}
            {requirement.level !== null && ` · EQF ${requirement.level}`}
            {requirement.current && ' · must be current'} ·{' '}
            {state !== 'evidenced' && evidence.length > 0 ? 'Evidence seen, none that counts' : stateWords[state]}
          </p>
        </div>
        {averaged && <strong class="number">+{props.points}</strong>}
      </div>
      {averaged && state === 'evidenced' && (
        <div class="range thin" aria-hidden="true">
          <span class="span" style={{ left: `${range[0] * 100}%`, width: `${(range[1] - range[0]) * 100}%` }} />
          <span class="mark" style={{ left: `${p * 100}%` }} />
        </div>
      )}
      {evidence.length > 0 && (
        <ul class="stack">
          {evidence.map((one, index) => {
            const report = props.reports.get(one.report)
            return (
              <EvidenceRow key={one.report} evidence={one} report={report} points={points[index] ?? '0.0'}>
                {report && isOfSkill(one) && props.pin?.(report, skillShown(requirement, one))}
              </EvidenceRow>
            )
          })}
        </ul>
      )}
    </li>
  )
}
