import { render } from 'preact'
import '../show/style.css'
import { Issuers } from '../show/issuers/issuers.tsx'
import { Roles } from '../show/roles/roles.tsx'
import { Workspace } from '../show/workspace/workspace.tsx'
import { actions, loadRoles } from './actions.ts'
import { issuers, issuersActions } from './issuers.ts'
import { roles, rolesActions } from './roles.ts'
import { change, signIn, workspace } from './store.ts'

const App = () => {
  const { session } = workspace.value
  const administrator = typeof session === 'object' && 'administrator' in session && session.administrator
  const pages = {
    roles: <Roles state={roles.value} actions={rolesActions} />,
    issuers: <Issuers state={issuers.value} actions={issuersActions} administrator={administrator} />,
  }
  return <Workspace state={workspace.value} actions={actions} pages={pages} />
}

/** The link's code is good once, and leaves the address at once. */
async function start(root: HTMLElement): Promise<void> {
  const code = new URLSearchParams(location.hash.slice(1)).get('code')
  history.replaceState(null, '', location.pathname)
  render(<App />, root)
  const online = (): void => change({ online: navigator.onLine })
  for (const name of ['online', 'offline']) addEventListener(name, online)
  online()
  if (code === null) return change({ session: 'signed-out' })
  if (await signIn(code)) await loadRoles()
}

const root = document.getElementById('root')
if (root !== null) void start(root)
