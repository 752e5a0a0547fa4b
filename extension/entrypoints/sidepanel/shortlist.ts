import type { Pin } from '@touchstone/shared/pin'
import type { Report } from '@touchstone/shared/report'
import type { Skill } from '@touchstone/shared/role'
import { pinKey } from '../../show/panel/state.ts'
import { dispatch, panel, signedInApi, toTold } from './store.ts'

/** Pins a skill with its proof. The Reading goes along, never the current tab: the server checks the source again. */
export async function pin(report: Report, skill: Skill, reason: string): Promise<void> {
  const { page, role, run, confirmed } = panel.value
  const api = await signedInApi()
  if (api === null || role === null || page.state !== 'read') return
  const key = pinKey(report.id, skill.id)
  dispatch({ kind: 'pinning', key, pinning: { state: 'saving' } })
  try {
    const source = run.arrived.find((one) => one.report.id === report.id)?.source
    const asked = { role, reading: page.reading, report: report.id, skill: skill.id, reason, confirmed }
    const made = await api.shortlist.pin.mutate(source === undefined ? asked : { ...asked, source })
    // The person may have gone on to another role, whose shortlist this pin is not on.
    if (panel.value.role === role) dispatch({ kind: 'pinned', key, pin: made })
    else dispatch({ kind: 'pinning', key, pinning: { state: 'free' } })
  } catch (error) {
    dispatch({ kind: 'pinning', key, pinning: { state: 'refused', problem: toTold(error) } })
  }
}

export async function unpin(pinned: Pin): Promise<void> {
  await change(pinned, 'unpinned')
}

export async function restore(pinned: Pin): Promise<void> {
  await change(pinned, 'restored')
}

async function change(pinned: Pin, to: 'unpinned' | 'restored'): Promise<void> {
  const api = await signedInApi()
  if (api === null) return
  const { id, role } = pinned
  try {
    if (to === 'unpinned') await api.shortlist.unpin.mutate({ id })
    else await api.shortlist.restore.mutate({ id })
    if (panel.value.role === role) dispatch({ kind: to, pin: pinned })
  } catch (error) {
    dispatch({ kind: 'changed', to: { problem: toTold(error) } })
  }
}
