import type { Pin } from '@touchstone/shared/pin'
import type { Role } from '@touchstone/shared/role'
import type { Told } from '../told.ts'

export type Loaded<T> = { state: 'loading' } | { state: 'ready'; list: T[] } | { state: 'failed'; problem: Told }

export type View = 'shortlist' | 'roles' | 'issuers'

export interface WorkspaceState {
  view: View
  session:
    | 'signing-in'
    | 'signed-out'
    | { refused: Told }
    | { organization: string; user: string; administrator: boolean }
  online: boolean
  roles: Loaded<Role>
  role: string | null
  pins: Loaded<Pin>
  /** The pin that was just taken off, while it can be put back. */
  unpinned: Pin | null
  problem: Told | null
}

export interface WorkspaceActions {
  show: (view: View) => void
  chooseRole: (id: string) => void
  unpin: (pin: Pin) => void
  restore: (pin: Pin) => void
  saveReceipt: (pin: Pin) => void
  reload: () => void
  print: () => void
  exportJson: () => void
  dismiss: () => void
}

export const initialWorkspace: WorkspaceState = {
  view: 'shortlist',
  session: 'signing-in',
  online: true,
  roles: { state: 'loading' },
  role: null,
  pins: { state: 'loading' },
  unpinned: null,
  problem: null,
}
