import { useSignal } from '@preact/signals'
import type { Match } from '@touchstone/shared/match'
import type { Report } from '@touchstone/shared/report'
import { recipientWordsOf, verdictWords } from './answer-words.ts'
import { IssuerLine } from './issuer-line.tsx'
import { Busy, Notice } from './notice.tsx'
import { Seal } from './seal.tsx'
import { tenth } from './tenths.ts'
import { titleOf } from './title-of.ts'
import { told } from './told.ts'

export type OverlayState =
  | { state: 'reading' }
  | { state: 'signed-out' }
  | { state: 'problem'; sentence: string; next: string }
  | { state: 'reports'; expected: number | null; reports: Report[]; match: Match | null }

function Line({ report }: { report: Report }) {
  return (
    <li class="row line">
      <Seal of={report.class} colour={report.colour} />
      <div class="grow">
        <strong>{titleOf(report)}</strong>
        <IssuerLine issuer={report.issuedBy} verdict={report.verdict} brief />
        <p class="hint">
          {verdictWords[report.verdict].label} · {recipientWordsOf(report).label}
        </p>
      </div>
    </li>
  )
}

function Body({ state }: { state: OverlayState }) {
  switch (state.state) {
    case 'reading':
      return <Busy label="Reading the page…" />
    case 'signed-out':
      return <Notice tone="plain" title={told.unpaired.sentence} next={told.unpaired.next} />
    case 'problem':
      return <Notice tone="warn" title={state.sentence} next={state.next} />
    case 'reports': {
      const { expected, reports, match } = state
      const waiting = expected === null ? null : Math.max(0, expected - reports.length)
      return (
        <div class="stack">
          {match?.score && (
            <p>
              <strong class="number">{tenth(match.score.value)}</strong> of 100 covered by evidence for{' '}
              {match.role.title}
            </p>
          )}
          {waiting === null || (waiting > 0 && match === null) ? (
            <Busy label={`${reports.length} of ${expected ?? '…'} checked`} />
          ) : null}
          {expected === 0 && <p>No credential was found in what the page shows.</p>}
          <ul class="stack" aria-label="Credentials">
            {reports.map((report) => (
              <Line key={report.id} report={report} />
            ))}
          </ul>
        </div>
      )
    }
  }
}

/** The docked card on the organization's own ATS: a summary; reasons and pins are in the side panel. */
export function Overlay({ state, onOpen }: { state: OverlayState; onOpen: () => void }) {
  const open = useSignal(true)
  const count = state.state === 'reports' ? state.reports.length : null
  return (
    <aside class="dock" aria-label="Touchstone">
      <header class="top">
        <p class="wordmark">Touchstone{count !== null && ` · ${count}`}</p>
        <button type="button" class="quiet" aria-expanded={open.value} onClick={() => (open.value = !open.value)}>
          {open.value ? 'Fold' : 'Unfold'}
        </button>
      </header>
      {open.value && (
        <div class="stack dock-body">
          <Body state={state} />
          <div>
            <button
              type="button"
              onClick={(event) => {
                if (event.isTrusted) onOpen()
              }}
            >
              Reasons and pins in the side panel
            </button>
          </div>
        </div>
      )}
    </aside>
  )
}
