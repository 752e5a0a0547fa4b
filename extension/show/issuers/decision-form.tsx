import type { LedgerEntry } from '@touchstone/shared/ledger'
import type { IssuersActions, IssuersState } from './state.ts'

export const answerWords: Record<LedgerEntry['answer'], string> = {
  recognised: 'Recognised',
  review: 'Under review: counts as not recognised',
  refused: 'Refused',
}

/** The employer's word on one issuer, with a reason and, if wanted, an end. */
export function DecisionForm({ state, actions }: { state: IssuersState; actions: IssuersActions }) {
  const { draft, working } = state
  if (draft === null) return null
  return (
    <form
      class="card stack"
      aria-labelledby="decision"
      onSubmit={(event) => {
        event.preventDefault()
        actions.save({ ...draft, id: draft.id.trim(), name: draft.name.trim(), reason: draft.reason.trim() })
      }}
    >
      <h2 id="decision">Your word on an issuer</h2>
      <label>
        Its exact id, such as did:web:university.example
        <input
          required
          spellcheck={false}
          maxLength={4096}
          value={draft.id}
          onInput={(event) => actions.write({ ...draft, id: event.currentTarget.value })}
        />
      </label>
      <label>
        The name to show
        <input
          required
          maxLength={1000}
          value={draft.name}
          onInput={(event) => actions.write({ ...draft, name: event.currentTarget.value })}
        />
      </label>
      <div class="row fields">
        <label>
          Answer
          <select
            value={draft.answer}
            onChange={(event) =>
              actions.write({ ...draft, answer: event.currentTarget.value as LedgerEntry['answer'] })
            }
          >
            {Object.entries(answerWords).map(([answer, label]) => (
              <option key={answer} value={answer}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <label>
          Until (optional)
          <input
            type="date"
            value={draft.expires?.slice(0, 10) ?? ''}
            onChange={(event) => {
              const day = event.currentTarget.value
              actions.write({ ...draft, expires: day === '' ? null : `${day}T23:59:59Z` })
            }}
          />
        </label>
      </div>
      <label>
        Why
        <textarea
          required
          maxLength={2000}
          value={draft.reason}
          onInput={(event) => actions.write({ ...draft, reason: event.currentTarget.value })}
        />
      </label>
      <div class="row">
        <button type="submit" class="primary" disabled={working}>
          {working ? 'Saving…' : 'Save'}
        </button>
        <button type="button" class="quiet" onClick={() => actions.write(null)}>
          Not now
        </button>
      </div>
    </form>
  )
}
