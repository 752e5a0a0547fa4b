import type { Pin } from '@touchstone/shared/pin'
import { Busy, Notice } from '../notice.tsx'
import { PinnedSkill } from './pinned-skill.tsx'
import type { WorkspaceActions, WorkspaceState } from './state.ts'

/** Pins by person, people by name: the order says nothing about who is better. */
function byPerson(pins: Pin[]): Pin[][] {
  const people = Map.groupBy(pins, ({ person }) => person.profile ?? person.name)
  return [...people.values()].toSorted((a, b) => nameOf(a).localeCompare(nameOf(b)))
}

const nameOf = ([first]: Pin[]): string => first?.person.name || 'Name not shown'

function Person({ pins, actions }: { pins: Pin[]; actions: WorkspaceActions }) {
  const profile = pins[0]?.person.profile ?? null
  return (
    <section class="stack" aria-label={nameOf(pins)}>
      <div class="row">
        <h2>{nameOf(pins)}</h2>
        {profile !== null && (
          <a href={profile} target="_blank" rel="noreferrer">
            profile<span class="visually-hidden"> of {nameOf(pins)} (opens in a new tab)</span>
          </a>
        )}
      </div>
      <ul class="stack">
        {pins.map((pin) => (
          <PinnedSkill
            key={pin.id}
            pin={pin}
            onUnpin={() => actions.unpin(pin)}
            onReceipt={() => actions.saveReceipt(pin)}
          />
        ))}
      </ul>
    </section>
  )
}

/** The verified skills that were pinned for one role. */
export function Shortlist({ state, actions }: { state: WorkspaceState; actions: WorkspaceActions }) {
  const { pins } = state
  if (pins.state === 'loading') return <Busy label="Fetching the shortlist…" />
  if (pins.state === 'failed')
    return (
      <Notice tone="bad" title={pins.problem.sentence} next={pins.problem.next}>
        <button type="button" onClick={actions.reload}>
          Try again
        </button>
      </Notice>
    )
  if (pins.list.length === 0)
    return (
      <Notice
        tone="plain"
        title="Nothing is pinned for this role yet."
        next="Open a candidate’s page, press Touchstone’s button, and pin a verified skill with a reason."
      />
    )
  return (
    <div class="stack people">
      {byPerson(pins.list).map((ofOne) => (
        <Person key={ofOne[0]?.id} pins={ofOne} actions={actions} />
      ))}
    </div>
  )
}
