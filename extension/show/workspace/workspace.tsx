import type { JSX } from 'preact'
import { Busy, Notice } from '../notice.tsx'
import { told } from '../told.ts'
import { Shortlist } from './shortlist.tsx'
import type { View, WorkspaceActions, WorkspaceState } from './state.ts'

function Entrance({ session }: { session: WorkspaceState['session'] }) {
  if (session === 'signing-in') return <Busy label="Signing in…" />
  const refused = typeof session === 'object' && 'refused' in session ? session.refused : null
  return (
    <Notice
      tone={refused === null ? 'plain' : 'bad'}
      title={refused?.sentence ?? 'You are signed out.'}
      next="Each link opens the workspace once. Get a new one: “Shortlist” in Touchstone’s side panel, or the start command."
    />
  )
}

function Tools({ state, actions }: { state: WorkspaceState; actions: WorkspaceActions }) {
  const { roles, role, pins } = state
  if (roles.state === 'loading') return <Busy label="Fetching roles…" />
  if (roles.state === 'failed') return <Notice tone="bad" title={roles.problem.sentence} next={roles.problem.next} />
  const empty = pins.state !== 'ready' || pins.list.length === 0
  return (
    <div class="row tools no-print">
      <label class="grow">
        Role
        <select value={role ?? ''} onChange={(event) => actions.chooseRole(event.currentTarget.value)}>
          {roles.list.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <button type="button" onClick={actions.print} disabled={empty}>
        Print
      </button>
      <button type="button" onClick={actions.exportJson} disabled={empty}>
        Export JSON
      </button>
    </div>
  )
}

const views: Record<View, string> = { shortlist: 'Shortlist', roles: 'Roles', issuers: 'Issuers' }

function Navigation({ view, onShow }: { view: View; onShow: (view: View) => void }) {
  return (
    <nav aria-label="Workspace">
      <ul class="row">
        {Object.entries(views).map(([name, label]) => (
          <li key={name}>
            <button
              type="button"
              class="quiet"
              aria-current={name === view ? 'page' : undefined}
              onClick={() => onShow(name as View)}
            >
              {label}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function ShortlistPage({ state, actions }: { state: WorkspaceState; actions: WorkspaceActions }) {
  return (
    <>
      <Tools state={state} actions={actions} />
      <Shortlist state={state} actions={actions} />
      <p class="hint">
        A pin is a human’s decision with its proof, frozen as it stood. No number decides anything here.
      </p>
    </>
  )
}

/** The page of recruiters and hiring managers: nobody has to install anything for it. The other pages are handed in. */
export function Workspace(props: {
  state: WorkspaceState
  actions: WorkspaceActions
  pages: Record<Exclude<View, 'shortlist'>, JSX.Element>
}) {
  const { state, actions } = props
  const { session, view, roles, role, unpinned, problem } = state
  const signedIn = typeof session === 'object' && 'user' in session ? session : null
  const title = roles.state === 'ready' ? roles.list.find(({ id }) => id === role)?.title : undefined
  return (
    <div class="page">
      <header class="top">
        <p class="wordmark">Touchstone</p>
        {signedIn && <Navigation view={view} onShow={actions.show} />}
        {signedIn && (
          <p class="hint">
            {signedIn.user}, {signedIn.organization}
          </p>
        )}
      </header>
      <main class="stack">
        <h1>{view === 'shortlist' && title !== undefined ? `Shortlist: ${title}` : views[view]}</h1>
        {!state.online && <Notice tone="warn" title={told.offline.sentence} next="Changes wait until you are back." />}
        {problem !== null && (
          <Notice tone="bad" title={problem.sentence} next={problem.next}>
            <button type="button" onClick={actions.dismiss}>
              Dismiss
            </button>
          </Notice>
        )}
        {signedIn === null && <Entrance session={session} />}
        {signedIn !== null && (view === 'shortlist' ? <ShortlistPage {...props} /> : props.pages[view])}
      </main>
      {unpinned !== null && (
        <div class="toast" role="status">
          <span class="grow">Unpinned {unpinned.skill.label}.</span>
          <button type="button" onClick={() => actions.restore(unpinned)}>
            Undo
          </button>
        </div>
      )}
    </div>
  )
}
