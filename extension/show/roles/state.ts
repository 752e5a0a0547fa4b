import type { Proposal } from '@touchstone/shared/proposal'
import type { Role, Skill } from '@touchstone/shared/role'
import type { Told } from '../told.ts'

/** A role while a human works on it. `saved` is what the server has; `proposal` what it was made of, if it was just read. */
export interface Editing {
  draft: Role
  saved: Role
  proposal: Proposal | null
  /** Skills that the search found for the words typed last. */
  found: Skill[]
  working: boolean
  problem: Told | null
}

export interface RolesState {
  list: { state: 'loading' } | { state: 'ready'; list: Role[] } | { state: 'failed'; problem: Told }
  editing: Editing | null
  importing: { state: 'idle' } | { state: 'working' } | { state: 'failed'; problem: Told }
}

export interface RolesActions {
  open: (role: Role) => void
  close: () => void
  importFrom: (
    from: { kind: 'url'; url: string } | { kind: 'text'; text: string } | { kind: 'hand'; title: string },
  ) => void
  edit: (draft: Role) => void
  searchSkill: (text: string) => void
  save: () => void
  accept: () => void
  reload: () => void
}

export const initialRoles: RolesState = {
  list: { state: 'loading' },
  editing: null,
  importing: { state: 'idle' },
}
