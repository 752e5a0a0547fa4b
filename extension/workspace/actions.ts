import type { Pin } from '@touchstone/shared/pin'
import type { View, WorkspaceActions, WorkspaceState } from '../show/workspace/state.ts'
import { loadIssuers } from './issuers.ts'
import { loadRoleList } from './roles.ts'
import { saveFile } from './save-file.ts'
import { api, change, toTold, workspace } from './store.ts'

export async function loadRoles(): Promise<void> {
  try {
    const list = await api().role.list.query()
    change({ roles: { state: 'ready', list }, role: workspace.value.role ?? list[0]?.id ?? null })
    await loadPins()
  } catch (error) {
    change({ roles: { state: 'failed', problem: toTold(error) } })
  }
}

/** The pins of the chosen role; of one that was left meanwhile nothing is shown. */
async function loadPins(): Promise<void> {
  const { role } = workspace.value
  if (role === null) return change({ pins: { state: 'ready', list: [] } })
  change({ pins: { state: 'loading' }, unpinned: null })
  const show = (pins: WorkspaceState['pins']): void => {
    if (workspace.value.role === role) change({ pins })
  }
  try {
    show({ state: 'ready', list: await api().shortlist.list.query({ role }) })
  } catch (error) {
    show({ state: 'failed', problem: toTold(error) })
  }
}

const pinned = (): Pin[] => (workspace.value.pins.state === 'ready' ? workspace.value.pins.list : [])

async function unpin(pin: Pin): Promise<void> {
  try {
    await api().shortlist.unpin.mutate({ id: pin.id })
    change({ pins: { state: 'ready', list: pinned().filter(({ id }) => id !== pin.id) }, unpinned: pin })
  } catch (error) {
    change({ problem: toTold(error) })
  }
}

async function restore(pin: Pin): Promise<void> {
  try {
    const back = await api().shortlist.restore.mutate({ id: pin.id })
    if (back.role === workspace.value.role)
      change({ pins: { state: 'ready', list: [...pinned(), back] }, unpinned: null })
  } catch (error) {
    change({ problem: toTold(error) })
  }
}

/** What is on the screen, proofs included. */
const exportJson = (): void => saveFile('shortlist.json', { role: workspace.value.role, pins: pinned() })

/** The frozen proofs are part of what is printed. */
function printAll(): void {
  const closed = [...document.querySelectorAll<HTMLDetailsElement>('.pin > details:not([open])')]
  for (const details of closed) details.open = true
  print()
  for (const details of closed) details.open = false
}

/** Each page is fetched when it is opened: what was changed on another one shows. */
const load: Record<View, () => Promise<void>> = { shortlist: loadRoles, roles: loadRoleList, issuers: loadIssuers }

export const actions: WorkspaceActions = {
  show: (view) => {
    change({ view })
    void load[view]()
  },
  chooseRole: (role) => {
    change({ role })
    void loadPins()
  },
  unpin: (pin) => void unpin(pin),
  restore: (pin) => void restore(pin),
  saveReceipt: ({ report }) => saveFile('receipt.json', report.receipt),
  reload: () => void loadPins(),
  print: printAll,
  exportJson,
  dismiss: () => change({ problem: null }),
}
