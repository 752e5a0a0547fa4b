import type { Claim } from '@touchstone/shared/reading'
import type { Report } from '@touchstone/shared/report'
import type { ComponentChildren } from 'preact'
import { verdictWords } from './answer-words.ts'
import { Answers } from './answers.tsx'
import { showDay, showMinute } from './dates.ts'
import { FindingList } from './finding-list.tsx'
import { Icon } from './icons.tsx'
import { IssuerCard } from './issuer-card.tsx'
import { IssuerLine } from './issuer-line.tsx'
import { QualityCard } from './quality-card.tsx'
import { Seal } from './seal.tsx'
import { titleOf } from './title-of.ts'
import { wordsFor } from './words.ts'

/** The one sentence that explains the verdict best: the first failing check's, else the first unknown one's. */
function because(report: Report): string | null {
  if (verdictWords[report.verdict].tone === 'good') return null
  const decisive = ['fail', 'unknown'].flatMap((outcome) => report.findings.filter((f) => f.outcome === outcome))[0]
  return decisive === undefined ? null : wordsFor(decisive.reason).sentence
}

function Dates({ report }: { report: Report }) {
  const { awardedAt = null, validUntil = null } = report.credential ?? {}
  const parts = [
    awardedAt === null ? null : `awarded ${showDay(awardedAt)}`,
    validUntil === null ? null : `until ${showDay(validUntil)}`,
    report.statusAt === null ? null : `status as of ${showMinute(report.statusAt)}`,
  ].filter((part) => part !== null)
  return parts.length === 0 ? null : <p class="hint">{parts.join(' · ')}</p>
}

const onlyByHand = new Set<string>(['retrieval.browser-only', 'retrieval.forbidden'])

/** Some hosts show a record to a person's browser and refuse servers: then only a person can look. */
function ByHand({ report: { source, findings } }: { report: Report }) {
  if (source === null || !/^https?:\/\//.test(source) || !findings.some(({ reason }) => onlyByHand.has(reason)))
    return null
  return (
    <p>
      <a class="button" href={source} target="_blank" rel="noreferrer">
        Open it yourself<span class="visually-hidden"> (opens in a new tab)</span>
      </a>
    </p>
  )
}

function Source({ source }: { source: string | null }) {
  if (source === null || !/^https?:\/\//.test(source)) return source === null ? null : <span>{source}</span>
  return (
    <a href={source} target="_blank" rel="noreferrer">
      open the credential<span class="visually-hidden"> (opens in a new tab)</span>
    </a>
  )
}

/** A claim is never a proof: it names the credential, and says whose words these are. */
function Claimed({ claim: { issuer, issued, expires } }: { claim: Claim }) {
  const until = expires === null ? null : `until ${expires}`
  const said = [issuer, issued, until].filter((part) => part !== null && part !== '')
  return <p class="hint">{['Only the page says so', ...said].join(' · ')}</p>
}

interface Props {
  report: Report
  /** What the page says of it: shown only where the credential itself could not be read. */
  claim?: Claim | null
  /** What is asked of the person who looks, below the answers: of this credential, and of each inside it. */
  question?: (report: Report) => ComponentChildren
}

/** One credential: the four answers apart, each in words, and behind them every check. */
export function ReportCard({ report, claim = null, question }: Props) {
  const reason = because(report)
  return (
    <article class={`card report ${report.colour}`} aria-label={titleOf(report, claim)}>
      <header>
        <Seal of={report.class} colour={report.colour} />
        <div class="grow">
          <h3>{titleOf(report, claim)}</h3>
          {report.credential === null && claim !== null ? (
            <Claimed claim={claim} />
          ) : (
            <IssuerLine issuer={report.issuedBy} verdict={report.verdict} />
          )}
        </div>
      </header>
      <Answers report={report} />
      {reason !== null && <p class="because">{reason}</p>}
      <ByHand report={report} />
      {question?.(report)}
      {report.quality !== undefined && <QualityCard quality={report.quality} />}
      <details>
        <summary>
          <Icon name="more" />
          <span>Why: {report.findings.length === 1 ? '1 check' : `${report.findings.length} checks`}</span>
        </summary>
        <div class="stack details">
          <Dates report={report} />
          <FindingList findings={report.findings} />
          <IssuerCard issuer={report.issuedBy} />
          <p class="hint">
            Checked {showMinute(report.checkedAt)} · <Source source={report.source} />
          </p>
        </div>
      </details>
      {report.inner.length > 0 && (
        <ul class="stack inner" aria-label="Credentials inside this one">
          {report.inner.map((inner) => (
            <li key={inner.id}>
              <ReportCard report={inner} {...(question && { question })} />
            </li>
          ))}
        </ul>
      )}
    </article>
  )
}
