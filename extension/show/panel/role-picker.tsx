import { Notice } from '../notice.tsx'
import type { PanelActions } from './actions.ts'
import type { Roles } from './state.ts'

/** Chooses the open role to weigh against; a role that nobody accepted is named as such. */
export function RolePicker(props: { roles: Roles; role: string | null; saidAbove: boolean; actions: PanelActions }) {
  const { roles, role, saidAbove, actions } = props
  if (roles.state === 'loading') return <p class="hint">Fetching roles…</p>
  if (roles.state === 'failed')
    return saidAbove ? null : (
      <Notice tone="warn" title={roles.problem.sentence} next={roles.problem.next}>
        <button type="button" onClick={actions.check}>
          Try again
        </button>
      </Notice>
    )
  return (
    <label>
      <span>Open role</span>
      <select value={role ?? ''} onChange={(event) => actions.chooseRole(event.currentTarget.value || null)}>
        <option value="">No role: verify only</option>
        {roles.list.map(({ id, title, acceptedAt }) => (
          <option key={id} value={id}>
            {title}
            {acceptedAt === null ? ' (not accepted yet)' : ''}
          </option>
        ))}
      </select>
    </label>
  )
}
