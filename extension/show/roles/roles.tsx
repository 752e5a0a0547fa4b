import type { Role } from '@touchstone/shared/role'
import { Busy, Notice } from '../notice.tsx'
import { ImportForm } from './import-form.tsx'
import { RoleEditor } from './role-editor.tsx'
import type { RolesActions, RolesState } from './state.ts'

function RoleRow({ role, onOpen }: { role: Role; onOpen: () => void }) {
  const asked = role.requirements.length
  return (
    <li class="row role-row">
      <div class="grow">
        <h3>{role.title}</h3>
        <p class="hint">
          version {role.version} · {asked === 1 ? '1 requirement' : `${asked} requirements`} ·{' '}
          {role.acceptedAt === null ? 'proposed, not accepted' : `accepted by ${role.acceptedBy ?? 'somebody'}`}
        </p>
      </div>
      <button type="button" onClick={onOpen}>
        {role.acceptedAt === null ? 'Review' : 'Edit'}
        <span class="visually-hidden"> {role.title}</span>
      </button>
    </li>
  )
}

/** The organization's open roles: read, edited and accepted here. */
export function Roles({ state, actions }: { state: RolesState; actions: RolesActions }) {
  const { list, editing, importing } = state
  if (editing !== null) return <RoleEditor editing={editing} actions={actions} />
  return (
    <div class="stack">
      {list.state === 'loading' && <Busy label="Fetching roles…" />}
      {list.state === 'failed' && (
        <Notice tone="bad" title={list.problem.sentence} next={list.problem.next}>
          <button type="button" onClick={actions.reload}>
            Try again
          </button>
        </Notice>
      )}
      {list.state === 'ready' && (
        <section class="card" aria-labelledby="roles">
          <h2 id="roles">Open roles</h2>
          {list.list.length === 0 && <p class="hint">No role yet: bring one in below.</p>}
          <ul>
            {list.list.map((role) => (
              <RoleRow key={role.id} role={role} onOpen={() => actions.open(role)} />
            ))}
          </ul>
        </section>
      )}
      <ImportForm importing={importing} onImport={actions.importFrom} />
    </div>
  )
}
