import { signal } from '@preact/signals'
import { type Api, createApi, problemIn } from '../../api.ts'
import { readSetting } from '../../settings.ts'
import { reduce } from '../../show/panel/reduce.ts'
import { initialPanel, type PanelEvent } from '../../show/panel/state.ts'
import { type Told, toldOf } from '../../show/told.ts'

/** All that the panel knows; views are functions of it. */
export const panel = signal(initialPanel)

export function dispatch(event: PanelEvent): void {
  panel.value = reduce(panel.value, event)
}

/** The API of the organization that this browser is paired with; null where it is not. */
export async function signedInApi(): Promise<Api | null> {
  const session = await readSetting('session')
  return session === null ? null : createApi(session.apiUrl, session.token)
}

/** What to say of a refusal or a failure. A token that is no longer good signs the panel out; nothing shown is lost. */
export function toTold(error: unknown): Told {
  const problem = problemIn(error)
  if (problem?.code === 'not-signed-in') dispatch({ kind: 'changed', to: { session: 'signed-out' } })
  return toldOf(problem)
}
