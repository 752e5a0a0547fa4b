import type { CandidateLink, Reading } from '@touchstone/shared/reading'
import type { Report } from '@touchstone/shared/report'
import { browser } from 'wxt/browser'
import { type Told, told } from '../../show/told.ts'
import { loadRoles } from './session.ts'
import { dispatch, panel, signedInApi, toTold } from './store.ts'

let running: AbortController | null = null

/** Stops the run that is under way; what came stays. */
export function cancel(): void {
  running?.abort()
  running = null
  if (panel.value.run.state === 'running') dispatch({ kind: 'run-ended', state: 'cancelled' })
}

/** Sends the Reading through the whole chain and shows each answer as it comes. */
export async function check(): Promise<void> {
  const { page, role, confirmed } = panel.value
  if (page.state !== 'read') return
  cancel()
  // Before anything is waited for: of two that begin at once, the second ends the first.
  const mine = new AbortController()
  running = mine
  const api = await signedInApi()
  if (api === null || mine.signal.aborted) return
  dispatch({ kind: 'run-started' })
  let complete = false
  try {
    const asked = { reading: page.reading, role, confirmed }
    for await (const event of await api.match.run.mutate(asked, { signal: mine.signal })) {
      if (mine.signal.aborted) return
      complete = event.kind === 'match' || complete
      dispatch({ kind: 'run-event', event })
    }
    if (mine.signal.aborted) return
    dispatch(
      complete || role === null ? { kind: 'run-ended', state: 'done' } : { kind: 'run-failed', problem: told.cutOff },
    )
  } catch (error) {
    if (!mine.signal.aborted) dispatch({ kind: 'run-failed', problem: toTold(error) })
  }
}

/** Asks again for what could not be had: the roles, and the answers to what the page shows. */
export async function tryAgain(): Promise<void> {
  if (panel.value.roles.state === 'failed') await loadRoles()
  await check()
}

/** Back online: what the lack of a network has stopped goes on. A browser says so before the first answer can come. */
export async function goOn(): Promise<void> {
  const noNetwork: (Told | null)[] = [told.offline, told.unreachable]
  for (const pause of [0, 1000, 3000]) {
    await new Promise((resolve) => setTimeout(resolve, pause))
    const { roles, run } = panel.value
    const stopped = [roles, run].some((one) => one.state === 'failed' && noNetwork.includes(one.problem))
    if (!stopped || !navigator.onLine) return
    await tryAgain()
  }
}

/** Takes down, or takes back, what the recruiter says of whose a credential is, and checks again. */
export async function confirmPerson(report: Report, reason: string | null): Promise<void> {
  dispatch({ kind: 'confirmed', report: report.id, reason })
  await check()
}

/** Changes what is known of the person or is to be checked, and checks again. */
export async function amend(change: (reading: Reading) => Reading): Promise<void> {
  const { page } = panel.value
  const reading = page.state === 'read' ? page.reading : emptyReading()
  const tab = page.state === 'read' ? page.tab : { id: browser.tabs.TAB_ID_NONE ?? -1, url: null }
  const elsewhere = page.state === 'read' ? page.elsewhere : null
  dispatch({ kind: 'page', page: { state: 'read', reading: change(reading), tab, elsewhere } })
  await check()
}

export const typedLink = (url: string): CandidateLink => ({ url, from: 'typed', claim: null })

/** A Reading of no page: what a dropped file or a pasted link becomes part of. */
export function emptyReading(): Reading {
  return {
    person: { name: null, profile: null, key: null },
    emails: [],
    links: [],
    files: [],
    claims: [],
    skills: [],
    profiles: [],
    completeness: { state: 'full' },
    reader: { site: 'dropped', version: 1 },
    source: 'dropped',
    seenAt: new Date().toISOString(),
    origin: null,
  }
}
