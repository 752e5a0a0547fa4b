import { signal } from '@preact/signals'
import { type Api, createApi, problemIn } from '../api.ts'
import { type Told, toldOf } from '../show/told.ts'
import { initialWorkspace, type WorkspaceState } from '../show/workspace/state.ts'

export const workspace = signal(initialWorkspace)

export function change(to: Partial<WorkspaceState>): void {
  workspace.value = { ...workspace.value, ...to }
}

/** Signed in, with the bearer in memory only: a reload signs out. */
let signedIn: Api = createApi('', null)

export const api = (): Api => signedIn

/** Trades the one-time code of the link for a session. */
export async function signIn(code: string): Promise<boolean> {
  try {
    const { token, organization, user } = await signedIn.pairing.claim.mutate({ code })
    signedIn = createApi('', token)
    change({ session: { organization: organization.name, user: user.name, administrator: user.administrator } })
    return true
  } catch (error) {
    change({ session: { refused: toTold(error) } })
    return false
  }
}

/** What to say of a refusal; a session that is over signs the page out, and what is shown stays until then. */
export function toTold(error: unknown): Told {
  const problem = problemIn(error)
  if (problem?.code === 'not-signed-in') change({ session: 'signed-out' })
  return toldOf(problem)
}
