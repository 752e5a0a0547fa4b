import { showMinute } from '../dates.ts'
import { Notice } from '../notice.tsx'
import { isChanged, withChange, withEach, withMove, without, withSkill } from './edit.ts'
import { RequirementEditor } from './requirement-editor.tsx'
import { SkillSearch } from './skill-search.tsx'
import type { Editing, RolesActions } from './state.ts'
import { warningWords } from './warning-words.ts'
import { WhatWasRead } from './what-was-read.tsx'

function Standing({ draft, saved }: Editing) {
  if (isChanged(draft, saved))
    return <Notice tone="warn" title="You have changes that are not saved." next="Saving makes a new version." />
  if (saved.acceptedAt === null)
    return <Notice tone="plain" title="This is a proposal." next="Nothing is scored before somebody accepts it." />
  const by = saved.acceptedBy === null ? '' : ` by ${saved.acceptedBy}`
  return (
    <Notice tone="good" title={`Version ${saved.version} was accepted${by}.`} next={showMinute(saved.acceptedAt)} />
  )
}

function Decide({ editing, actions }: { editing: Editing; actions: RolesActions }) {
  const { draft, saved, working, problem } = editing
  const changed = isChanged(draft, saved)
  return (
    <div class="stack">
      {problem !== null && <Notice tone="bad" title={problem.sentence} next={problem.next} />}
      <div class="row">
        <button type="button" class={changed ? 'primary' : ''} disabled={!changed || working} onClick={actions.save}>
          {working ? 'Saving…' : 'Save a new version'}
        </button>
        <button
          type="button"
          class={changed ? '' : 'primary'}
          disabled={changed || working || saved.acceptedAt !== null}
          onClick={actions.accept}
        >
          Accept version {saved.version}
        </button>
        <button type="button" class="quiet" onClick={actions.close}>
          Back to all roles
        </button>
      </div>
    </div>
  )
}

/** One role: its requirements to change, order and weigh, and the decision that they hold. */
export function RoleEditor({ editing, actions }: { editing: Editing; actions: RolesActions }) {
  const { draft, proposal, found } = editing
  const { requirements } = draft
  const warnings = proposal?.warnings ?? []
  const ids = new Set(requirements.map(({ id }) => id))
  return (
    <div class="stack">
      <Standing {...editing} />
      <label>
        Title
        <input
          required
          maxLength={1000}
          value={draft.title}
          onInput={(event) => actions.edit({ ...draft, title: event.currentTarget.value })}
        />
      </label>
      {warnings
        .filter(({ requirement }) => requirement === null || !ids.has(requirement))
        .map(({ code, words }) => (
          <Notice
            key={`${code} ${words}`}
            tone="warn"
            title={warningWords[code].sentence}
            next={warningWords[code].next}
          />
        ))}
      <section class="card stack" aria-labelledby="asked">
        <h2 id="asked">Requirements</h2>
        {requirements.length === 0 && <p class="hint">None yet. A role without requirements cannot be scored.</p>}
        <ol class="requirement-editors">
          {requirements.map((one, index) => (
            <RequirementEditor
              key={one.id}
              of={one}
              first={index === 0}
              last={index === requirements.length - 1}
              warnings={warnings.filter(({ requirement }) => requirement === one.id)}
              onChange={(change) => actions.edit(withChange(draft, one.id, change))}
              onEach={() => actions.edit(withEach(draft, one.id))}
              onMove={(by) => actions.edit(withMove(draft, one.id, by))}
              onRemove={() => actions.edit(without(draft, one.id))}
            />
          ))}
        </ol>
        <SkillSearch
          found={found}
          onSearch={actions.searchSkill}
          onAdd={(skill) => actions.edit(withSkill(draft, skill, ''))}
        />
        {proposal !== null && (
          <WhatWasRead
            proposal={proposal}
            has={new Set(requirements.map(({ skill }) => skill.id))}
            onAdd={(skill, words) => actions.edit(withSkill(draft, skill, words))}
          />
        )}
      </section>
      <Decide editing={editing} actions={actions} />
    </div>
  )
}
