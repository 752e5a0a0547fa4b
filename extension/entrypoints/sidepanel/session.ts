import { browser } from 'wxt/browser'
import { readSetting, writeSetting } from '../../settings.ts'
import { keepOrganization } from '../background/keep-organization.ts'
import { dispatch, panel, signedInApi, toTold } from './store.ts'

/** Who is signed in, and the roles to choose from; the role that was used last is chosen again. */
export async function loadSession(): Promise<void> {
  const session = await readSetting('session')
  if (session === null) return dispatch({ kind: 'changed', to: { session: 'signed-out' } })
  const { organization, user } = session
  dispatch({ kind: 'changed', to: { session: { organization: organization.name, user: user.name } } })
  await Promise.all([loadSites(), loadRoles()])
}

/** Which site is the organization's own ATS, and which readers are off, may have changed since. Where it cannot be
 * asked, what was known holds. */
async function loadSites(): Promise<void> {
  const api = await signedInApi()
  if (api !== null) await keepOrganization(api).catch(() => {})
}

/** The roles to choose from; what was chosen stays. */
export async function loadRoles(): Promise<void> {
  const api = await signedInApi()
  if (api === null) return
  try {
    const list = await api.role.list.query()
    const last = await readSetting('role')
    const role = list.find(({ id }) => id === last) ?? list.find(({ acceptedAt }) => acceptedAt !== null)
    dispatch({ kind: 'changed', to: { roles: { state: 'ready', list } } })
    await rememberRole(role?.id ?? null)
    await loadPins()
  } catch (error) {
    dispatch({ kind: 'changed', to: { roles: { state: 'failed', problem: toTold(error) } } })
  }
}

/** Chooses the role of the requisition that an ATS page shows; without one, what was chosen stays. */
export async function preselectRole(requisition: string | null | undefined): Promise<void> {
  const { roles, role } = panel.value
  if (roles.state !== 'ready' || !requisition) return
  const same = (title: string): boolean => title.trim().toLowerCase() === requisition.trim().toLowerCase()
  const shown = roles.list.filter(({ title, acceptedAt }) => acceptedAt !== null && same(title))
  if (shown.length !== 1 || shown[0] === undefined || shown[0].id === role) return
  dispatch({ kind: 'changed', to: { role: shown[0].id } })
  await loadPins()
}

/** The pins of the chosen role: a pin made elsewhere shows here too. */
export async function loadPins(): Promise<void> {
  const [api, { role }] = [await signedInApi(), panel.value]
  if (api === null || role === null) return dispatch({ kind: 'pins', pins: [] })
  try {
    const pins = await api.shortlist.list.query({ role })
    if (panel.value.role === role) dispatch({ kind: 'pins', pins })
  } catch (error) {
    dispatch({ kind: 'changed', to: { problem: toTold(error) } })
  }
}

export async function rememberRole(id: string | null): Promise<void> {
  dispatch({ kind: 'changed', to: { role: id } })
  await writeSetting('role', id)
}

/** The shortcut as the browser has it now: the person may have changed it. */
export async function loadShortcut(): Promise<void> {
  const commands = await browser.commands.getAll()
  const shortcut = commands.find(({ name }) => name === '_execute_action')?.shortcut
  dispatch({ kind: 'changed', to: { shortcut: shortcut || null } })
}
