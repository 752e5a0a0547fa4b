import { showMinute } from '../dates.ts'
import { Notice } from '../notice.tsx'
import type { Trouble } from './state.ts'

/** What the readers of pages could not do: sites change, and a reader that lost its hold says so. */
export function ReaderHealth({ health, onForget }: { health: Trouble[]; onForget: () => void }) {
  if (health.length === 0)
    return (
      <Notice
        tone="good"
        title="Every page was read as its reader expects."
        next="Trouble shows here when a site changes."
      />
    )
  return (
    <div class="stack">
      <p>A site may have changed. Pages are still read by their links; what is below was not found.</p>
      <ul class="stack">
        {health.map((one) => (
          <li key={`${one.site} ${one.version} ${one.failed} ${one.missing.join()}`}>
            <strong>{one.site}</strong> reader {one.version}:{' '}
            {[one.failed === null ? null : `could not read ${one.failed}`, ...one.missing.map((id) => `no ${id}`)]
              .filter(Boolean)
              .join(', ')}{' '}
            <span class="hint">
              {one.times === 1 ? 'once' : `${one.times} times`}, last {showMinute(one.seenAt)}
            </span>
          </li>
        ))}
      </ul>
      <div>
        <button type="button" onClick={onForget}>
          Forget these
        </button>
      </div>
    </div>
  )
}
