import type { LedgerEntry } from '@touchstone/shared/ledger'
import type { Tone } from '../answer-words.ts'
import { showDay } from '../dates.ts'
import { Icon } from '../icons.tsx'
import { issuerAddress } from '../issuer-address.ts'
import { Busy, Notice } from '../notice.tsx'
import { answerWords, DecisionForm } from './decision-form.tsx'
import { type IssuersActions, type IssuersState, newDecision } from './state.ts'

const tones: Record<LedgerEntry['answer'], Tone> = { recognised: 'good', review: 'warn', refused: 'bad' }

function EntryRow({ entry, actions }: { entry: LedgerEntry; actions: IssuersActions | null }) {
  const { owner, ...decision } = entry
  return (
    <li class="row role-row">
      <Icon name={tones[entry.answer]} />
      <div class="grow">
        <h3>{entry.name}</h3>
        <p class="hint">
          {answerWords[entry.answer]} · {issuerAddress(entry.id)} · {owner}
          {entry.expires !== null && ` · until ${showDay(entry.expires)}`}
        </p>
        {entry.reason !== '' && <p>{entry.reason}</p>}
      </div>
      {actions !== null && (
        <>
          <button type="button" class="quiet" onClick={() => actions.write(decision)}>
            Edit<span class="visually-hidden"> {entry.name}</span>
          </button>
          <button type="button" class="quiet" onClick={() => actions.remove(entry)}>
            Remove<span class="visually-hidden"> {entry.name}</span>
          </button>
        </>
      )}
    </li>
  )
}

function Suggestions({ state, actions }: { state: IssuersState; actions: IssuersActions }) {
  if (state.suggestions.length === 0) return null
  return (
    <section class="card" aria-labelledby="met">
      <h2 id="met">Seen, not decided yet</h2>
      <ul>
        {state.suggestions.map(({ id, times, lastAt }) => (
          <li key={id} class="row role-row">
            <div class="grow">
              <h3>{issuerAddress(id)}</h3>
              <p class="hint">
                seen {times === 1 ? 'once' : `${times} times`}, last on {showDay(lastAt)}
              </p>
            </div>
            <button type="button" onClick={() => actions.write(newDecision(id))}>
              Decide<span class="visually-hidden"> on {issuerAddress(id)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Files({ state, actions, may }: { state: IssuersState; actions: IssuersActions; may: boolean }) {
  return (
    <div class="row">
      {may && (
        <button type="button" class="primary" onClick={() => actions.write(newDecision(''))}>
          Add an issuer
        </button>
      )}
      <button type="button" onClick={actions.exportJson}>
        Export JSON
      </button>
      {may && (
        <label class="button file-button">
          Import JSON
          <input
            class="visually-hidden"
            type="file"
            accept=".json"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? []
              if (file !== undefined) actions.importFile(file)
              event.currentTarget.value = ''
            }}
          />
        </label>
      )}
      {state.imported !== null && <span role="status">{state.imported} entries imported.</span>}
    </div>
  )
}

/** The employer's ledger: its own word on issuers, which beats every registry. */
export function Issuers(props: { state: IssuersState; actions: IssuersActions; administrator: boolean }) {
  const { state, actions, administrator } = props
  const { list, problem, removed } = state
  if (list.state === 'loading') return <Busy label="Fetching the ledger…" />
  if (list.state === 'failed')
    return (
      <Notice tone="bad" title={list.problem.sentence} next={list.problem.next}>
        <button type="button" onClick={actions.reload}>
          Try again
        </button>
      </Notice>
    )
  return (
    <div class="stack">
      <p>
        Your decision on an issuer outranks every registry and is shown as yours. It applies to that exact issuer only.
      </p>
      {!administrator && <p class="hint">Only an administrator can change it.</p>}
      {problem !== null && <Notice tone="bad" title={problem.sentence} next={problem.next} />}
      <Files state={state} actions={actions} may={administrator} />
      <DecisionForm state={state} actions={actions} />
      <section class="card" aria-labelledby="ledger">
        <h2 id="ledger">Your decisions</h2>
        {list.list.length === 0 && <p class="hint">No entry yet: registries and the shipped list decide alone.</p>}
        <ul>
          {list.list.map((entry) => (
            <EntryRow key={entry.id} entry={entry} actions={administrator ? actions : null} />
          ))}
        </ul>
      </section>
      {administrator && <Suggestions state={state} actions={actions} />}
      {removed !== null && (
        <div class="toast" role="status">
          <span class="grow">Removed {removed.name}.</span>
          <button
            type="button"
            onClick={() => {
              const { owner: _, ...decision } = removed
              actions.save(decision)
            }}
          >
            Undo
          </button>
        </div>
      )}
    </div>
  )
}
