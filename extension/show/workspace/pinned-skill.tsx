import type { Pin } from '@touchstone/shared/pin'
import { recipientWordsOf, verdictWords } from '../answer-words.ts'
import { showMinute } from '../dates.ts'
import { Icon } from '../icons.tsx'
import { ReportCard } from '../report-card.tsx'
import { Seal } from '../seal.tsx'
import { titleOf } from '../title-of.ts'

/** One pinned skill with its proof, as it stood when it was pinned. */
export function PinnedSkill(props: { pin: Pin; onUnpin: () => void; onReceipt: () => void }) {
  const { pin, onUnpin, onReceipt } = props
  const { report } = pin
  return (
    <li class="card pin">
      <div class="row">
        <Seal of={report.class} colour={report.colour} />
        <div class="grow">
          <h3>{pin.skill.label}</h3>
          <p class="hint">
            {titleOf(report)} · {verdictWords[report.verdict].label} · {recipientWordsOf(report).label}
          </p>
        </div>
        <button type="button" onClick={onUnpin}>
          Unpin<span class="visually-hidden"> {pin.skill.label}</span>
        </button>
      </div>
      <blockquote>
        {pin.reason}
        <footer class="hint">
          {pin.pinnedBy}, {showMinute(pin.pinnedAt)}
        </footer>
      </blockquote>
      <details>
        <summary>
          <Icon name="more" /> The proof, as it stood then
        </summary>
        <div class="details stack">
          <ReportCard report={report} />
          {report.receipt !== undefined && (
            <div>
              <button type="button" onClick={onReceipt}>
                Save the receipt<span class="visually-hidden"> of {titleOf(report)}</span>
              </button>{' '}
              <span class="hint">
                signed by your server; “touchstone verify” checks it, and replays it where it holds the documents
              </span>
            </div>
          )}
        </div>
      </details>
    </li>
  )
}
