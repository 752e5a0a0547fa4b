import { useSignal } from '@preact/signals'
import { Notice } from '../notice.tsx'
import type { OptionsActions, OptionsState, Paired } from './state.ts'

function Connected({ session, onUnpair }: { session: Paired; onUnpair: () => void }) {
  return (
    <div class="stack">
      <Notice
        tone="good"
        title={`Paired with ${session.organization}.`}
        next={`You act as ${session.user}${session.administrator ? ', an administrator' : ''}. Server: ${session.apiUrl}`}
      />
      <div>
        <button type="button" onClick={onUnpair}>
          Unpair this browser
        </button>
      </div>
    </div>
  )
}

/** Pairs this browser by a one-time code: nothing is sent anywhere before. */
export function Pairing({ state, actions }: { state: OptionsState; actions: OptionsActions }) {
  const apiUrl = useSignal(state.apiUrl)
  const code = useSignal('')
  if (state.session === 'loading') return null
  if (state.session !== 'signed-out') return <Connected session={state.session} onUnpair={actions.unpair} />
  const working = state.pairing.state === 'working'
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault()
        actions.pair(apiUrl.value.trim(), code.value.trim())
      }}
    >
      <p>Enter the one-time code that your administrator gave you, or that the start command printed.</p>
      <label>
        One-time code
        <input
          required
          autocomplete="one-time-code"
          spellcheck={false}
          maxLength={100}
          value={code.value}
          onInput={(event) => (code.value = event.currentTarget.value)}
        />
      </label>
      <label>
        Address of your organization’s Touchstone server
        <input
          required
          type="url"
          maxLength={300}
          value={apiUrl.value}
          onInput={(event) => (apiUrl.value = event.currentTarget.value)}
        />
      </label>
      {state.pairing.state === 'failed' && (
        <Notice tone="bad" title={state.pairing.problem.sentence} next={state.pairing.problem.next} />
      )}
      <div>
        <button type="submit" class="primary" disabled={working}>
          {working ? 'Pairing…' : 'Pair this browser'}
        </button>
      </div>
    </form>
  )
}
