import type { MatchedEvidence } from '@touchstone/shared/match'
import type { Report } from '@touchstone/shared/report'
import type { ComponentChildren } from 'preact'
import { Quoted } from './quoted.tsx'
import { Seal } from './seal.tsx'

const factorWords: Record<keyof MatchedEvidence['factors'], string> = {
  V: 'Verification',
  C: 'Closeness to the skill',
  A: 'Rigour of the assessment',
  L: 'Level',
  I: 'Trust in the issuer',
  R: 'Recency',
}

const whereWords: Record<MatchedEvidence['where'], string> = {
  alignment: 'its alignment',
  result: 'its result',
  criteria: 'its criteria',
  name: 'its title',
  tag: 'a tag',
  description: 'its description',
}

function interval([low, high]: [number, number]): string {
  return low === high ? low.toFixed(2) : `${low.toFixed(2)} to ${high.toFixed(2)}, not known`
}

/** One credential behind one requirement: the words that name the skill, and every factor of its weight. */
export function EvidenceRow(props: {
  evidence: MatchedEvidence
  report: Report | undefined
  points: string
  children?: ComponentChildren
}) {
  const { evidence, report } = props
  return (
    <li class="evidence">
      <div class="row">
        {report && <Seal of={report.class} colour={report.colour} />}
        <div class="grow">
          <p>{evidence.title}</p>
          <p class="hint">
            says <Quoted words={evidence.words} /> in {whereWords[evidence.where]}
            {evidence.factors.C[1] < 0.8 && ', a skill near this one'}
          </p>
        </div>
        <span class="number" title="Points that it brings">
          +{props.points}
        </span>
      </div>
      {props.children}
      <details>
        <summary class="hint">How it weighs</summary>
        <table>
          <caption class="visually-hidden">Factors of {evidence.title}</caption>
          <tbody>
            {Object.entries(evidence.factors).map(([name, value]) => (
              <tr key={name}>
                <th scope="row">{factorWords[name as keyof typeof factorWords]}</th>
                <td class="number">{interval(value)}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">Together</th>
              <td class="number">{evidence.s.toFixed(3)}</td>
            </tr>
          </tbody>
        </table>
      </details>
    </li>
  )
}
