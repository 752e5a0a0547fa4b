import type { Finding, Outcome } from '@touchstone/shared/finding'
import type { Tone } from './answer-words.ts'
import { factsInWords } from './fact-words.ts'
import { Icon } from './icons.tsx'
import { wordsFor } from './words.ts'

const outcomes: Record<Outcome, { label: string; tone: Tone }> = {
  fail: { label: 'Failed', tone: 'bad' },
  unknown: { label: 'Could not check', tone: 'warn' },
  pass: { label: 'Passed', tone: 'good' },
  'not-applicable': { label: 'Does not apply', tone: 'plain' },
}

const order = Object.keys(outcomes)

function Facts({ facts }: { facts: Finding['facts'] }) {
  const shown = factsInWords(facts)
  if (shown.length === 0) return null
  return (
    <dl class="facts">
      {shown.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function Row({ finding }: { finding: Finding }) {
  const { label, tone } = outcomes[finding.outcome]
  const { sentence, next, spec } = wordsFor(finding.reason)
  return (
    <li class={`finding ${tone}`}>
      <Icon name={finding.outcome === 'not-applicable' ? 'none' : tone} />
      <div>
        <p>
          <span class="visually-hidden">{label}: </span>
          {sentence}
        </p>
        {next !== null && finding.outcome !== 'pass' && <p class="next">{next}</p>}
        <Facts facts={finding.facts} />
        <p class="hint">
          {label}
          {spec !== undefined && (
            <>
              {' · '}
              <a href={spec} target="_blank" rel="noreferrer">
                the rule<span class="visually-hidden"> for {finding.reason}, opens in a new tab</span>
              </a>
            </>
          )}
        </p>
      </div>
    </li>
  )
}

/** Every check's answer in words, what failed first. */
export function FindingList({ findings }: { findings: Finding[] }) {
  const sorted = findings.toSorted((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome))
  return (
    <ul class="findings">
      {sorted.map((finding, index) => (
        <Row key={`${finding.reason} ${index}`} finding={finding} />
      ))}
    </ul>
  )
}
