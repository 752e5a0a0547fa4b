import { Icon } from '../icons.tsx'
import { Notice } from '../notice.tsx'
import type { PanelActions } from './actions.ts'
import type { Run } from './state.ts'

function host(source: string): string {
  return URL.canParse(source) ? new URL(source).host : source
}

/** What is still to come, and how a run ended when it did not end well. `saidAbove`: the panel already says why. */
export function Progress({ run, saidAbove, actions }: { run: Run; saidAbove: boolean; actions: PanelActions }) {
  const now = run.arrived.filter(({ former }) => !former)
  const arrived = new Set([...now.map(({ source }) => source), ...run.problems.map(({ source }) => source)])
  const waiting = (run.sources ?? []).filter((source) => !arrived.has(source))
  const total = run.sources?.length ?? 0
  const done = total - waiting.length
  const told =
    run.state === 'running'
      ? run.sources === null
        ? 'Asking the server…'
        : `${done} of ${total} credentials checked`
      : run.state === 'done'
        ? `All ${total} checked`
        : ''
  return (
    <div class="stack">
      <p class="visually-hidden" aria-live="polite">
        {told}
      </p>
      {run.state === 'running' && (
        <div class="row progress">
          <Icon name="spinner" />
          <span class="grow">{told}</span>
          <progress max={Math.max(1, total)} value={done} aria-label="Credentials checked" />
          <button type="button" onClick={actions.cancel}>
            Cancel
          </button>
        </div>
      )}
      {run.state === 'running' && waiting.length > 0 && (
        <ul class="waiting" aria-label="Still being checked">
          {waiting.slice(0, 6).map((source) => (
            <li key={source}>{host(source)}</li>
          ))}
          {waiting.length > 6 && <li>and {waiting.length - 6} more</li>}
        </ul>
      )}
      {run.state === 'cancelled' && (
        <Notice tone="plain" title="You stopped the check." next="What arrived before that is shown.">
          <button type="button" onClick={actions.check}>
            Check again
          </button>
        </Notice>
      )}
      {run.state === 'failed' && run.problem !== null && !saidAbove && (
        <Notice tone="bad" title={run.problem.sentence} next={run.problem.next}>
          <button type="button" onClick={actions.check}>
            Try again
          </button>
        </Notice>
      )}
      {run.problems.map((problem, index) => (
        <Notice
          key={`${problem.source} ${index}`}
          tone="warn"
          title={problem.source === null ? problem.sentence : `${host(problem.source)}: ${problem.sentence}`}
          next={problem.next}
        />
      ))}
    </div>
  )
}
