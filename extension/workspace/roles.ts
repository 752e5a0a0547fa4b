import { signal } from '@preact/signals'
import type { Proposal } from '@touchstone/shared/proposal'
import type { Role } from '@touchstone/shared/role'
import { type Editing, initialRoles, type RolesActions, type RolesState } from '../show/roles/state.ts'
import { api, toTold } from './store.ts'

export const roles = signal(initialRoles)

const change = (to: Partial<RolesState>): void => {
  roles.value = { ...roles.value, ...to }
}

const changeEditing = (to: Partial<Editing>): void => {
  const { editing } = roles.value
  if (editing !== null) change({ editing: { ...editing, ...to } })
}

const startEditing = (role: Role, proposal: Proposal | null): void =>
  change({ editing: { draft: role, saved: role, proposal, found: [], working: false, problem: null } })

export async function loadRoleList(): Promise<void> {
  try {
    change({ list: { state: 'ready', list: await api().role.list.query() } })
  } catch (error) {
    change({ list: { state: 'failed', problem: toTold(error) } })
  }
}

const importFrom: RolesActions['importFrom'] = (from) => {
  const ask = async (): Promise<void> => {
    change({ importing: { state: 'working' } })
    try {
      if (from.kind === 'hand')
        startEditing(await api().role.create.mutate({ title: from.title, requirements: [] }), null)
      else {
        const proposal = await api().role.propose.mutate(from)
        startEditing(proposal.role, proposal)
      }
      change({ importing: { state: 'idle' } })
      await loadRoleList()
    } catch (error) {
      change({ importing: { state: 'failed', problem: toTold(error) } })
    }
  }
  void ask()
}

/** Keeps what the server made of the draft; a refusal leaves the draft as it is. */
async function keep(made: (editing: Editing) => Promise<Role>): Promise<void> {
  const { editing } = roles.value
  if (editing === null) return
  changeEditing({ working: true, problem: null })
  try {
    const role = await made(editing)
    changeEditing({ draft: role, saved: role, working: false })
    await loadRoleList()
  } catch (error) {
    changeEditing({ working: false, problem: toTold(error) })
  }
}

const save = ({ draft: { id, version, title, source, requirements } }: Editing): Promise<Role> =>
  api().role.update.mutate({ id, version, title, source, requirements })

const accept = ({ saved: { id, version } }: Editing): Promise<Role> => api().role.accept.mutate({ id, version })

let asked = 0
/** Only the newest question's answer counts: an older one may come later. */
async function searchSkill(text: string): Promise<void> {
  asked += 1
  const mine = asked
  if (text.trim() === '') return changeEditing({ found: [] })
  await new Promise((resolve) => setTimeout(resolve, 150))
  if (mine !== asked) return
  try {
    const found = await api().skill.search.query({ text })
    if (mine === asked) changeEditing({ found })
  } catch (error) {
    changeEditing({ problem: toTold(error) })
  }
}

export const rolesActions: RolesActions = {
  open: (role) => startEditing(role, null),
  close: () => change({ editing: null }),
  importFrom,
  edit: (draft) => changeEditing({ draft }),
  searchSkill: (text) => void searchSkill(text),
  save: () => void keep(save),
  accept: () => void keep(accept),
  reload: () => void loadRoleList(),
}
