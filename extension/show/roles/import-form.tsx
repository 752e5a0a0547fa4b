import { useSignal } from '@preact/signals'
import { Notice } from '../notice.tsx'
import type { RolesActions, RolesState } from './state.ts'

/** Where a new role comes from: a link, pasted text, or somebody's own words. */
export function ImportForm(props: { importing: RolesState['importing']; onImport: RolesActions['importFrom'] }) {
  const text = useSignal('')
  const { importing, onImport } = props
  const working = importing.state === 'working'
  const submit = (event: Event): void => {
    event.preventDefault()
    const given = text.value.trim()
    if (/^https?:\/\/\S+$/.test(given)) onImport({ kind: 'url', url: given })
    else if (given.length > 120 || given.includes('\n')) onImport({ kind: 'text', text: given })
    else if (given !== '') onImport({ kind: 'hand', title: given })
  }
  return (
    <form class="card stack" onSubmit={submit}>
      <h2>A new role</h2>
      <label>
        A link to the posting, its text, or only a title
        <textarea
          required
          rows={3}
          maxLength={200_000}
          value={text.value}
          onInput={(event) => (text.value = event.currentTarget.value)}
        />
      </label>
      <p class="hint">What is read is a proposal: nothing is scored before you have accepted it.</p>
      {importing.state === 'failed' && (
        <Notice tone="bad" title={importing.problem.sentence} next={importing.problem.next} />
      )}
      <div>
        <button type="submit" class="primary" disabled={working}>
          {working ? 'Reading…' : 'Propose requirements'}
        </button>
      </div>
    </form>
  )
}
