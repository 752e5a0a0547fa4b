import type { Match } from '@touchstone/shared/match'
import { noScoreWords } from './answer-words.ts'
import { Icon } from './icons.tsx'
import { Notice } from './notice.tsx'
import { tenth } from './tenths.ts'

function Range({ value, low, high }: { value: number; low: number; high: number }) {
  const percent = (milli: number): string => `${milli / 1000}%`
  return (
    <div class="range" aria-hidden="true">
      <span class="span" style={{ left: percent(low), width: percent(high - low) }} />
      <span class="mark" style={{ left: percent(value) }} />
    </div>
  )
}

function Count({ label, value, whole }: { label: string; value: string; whole?: boolean }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd class="number">
        {whole !== undefined && <Icon name={whole ? 'good' : 'warn'} />} {value}
      </dd>
    </div>
  )
}

/** The number, its range, and beside it what is never mixed into it. */
export function ScoreSummary({ match }: { match: Match }) {
  const { score, licences, musts, verifiedShare } = match
  return (
    <section class="card score" aria-label={`Match with ${match.role.title}`}>
      <h2>{match.role.title}</h2>
      {score !== null && (
        <>
          <p class="value">
            <strong class="number">{tenth(score.value)}</strong> <span>of 100 covered by evidence</span>
          </p>
          <Range {...score} />
          <p class="hint number">
            {tenth(score.low)} to {tenth(score.high)}, depending on what is not known
          </p>
        </>
      )}
      {match.state !== 'scored' && (
        <Notice tone="plain" title={noScoreWords[match.state].sentence} next={noScoreWords[match.state].next} />
      )}
      <dl class="counts">
        {licences.asked > 0 && (
          <Count
            label="Licences held"
            value={`${licences.held} of ${licences.asked}`}
            whole={licences.held === licences.asked}
          />
        )}
        {musts.asked > 0 && (
          <Count
            label="Must-haves"
            value={`${musts.covered} of ${musts.asked}`}
            whole={musts.covered === musts.asked}
          />
        )}
        {verifiedShare !== null && <Count label="Verified share" value={`${Math.round(verifiedShare * 100)}%`} />}
      </dl>
      <p class="hint">
        Coverage by credential evidence, not predicted performance. Rubric {match.rubric}, role version{' '}
        {match.role.version}.
      </p>
    </section>
  )
}
