import type { Posting } from '@touchstone/shared/posting'
import { browser } from 'wxt/browser'
import { loadRoles } from './session.ts'
import { dispatch, signedInApi, toTold } from './store.ts'

let found: Posting | null = null

let looked = 0

/** Looks whether the page is one of an open role; the page that was read last counts. */
export async function lookForPosting(tabId: number): Promise<void> {
  looked += 1
  const mine = looked
  const shown = await postingOf(tabId).catch(() => null)
  if (mine !== looked) return
  found = shown
  dispatch({ kind: 'changed', to: { posting: found === null ? null : { title: found.title, state: 'found' } } })
}

async function postingOf(tabId: number): Promise<Posting | null> {
  const [answer] = await browser.scripting.executeScript({ target: { tabId }, files: ['/posting.js'] })
  return (answer?.result as Posting | null | undefined) ?? null
}

/** Sends the posting to the server, which proposes a role; the person reviews it in the workspace. */
export async function importPosting(): Promise<void> {
  const api = await signedInApi()
  if (api === null || found === null) return
  const { title } = found
  dispatch({ kind: 'changed', to: { posting: { title, state: 'importing' } } })
  try {
    await api.role.importPosting.mutate({ posting: found })
    dispatch({ kind: 'changed', to: { posting: { title, state: 'imported' } } })
    await loadRoles()
  } catch (error) {
    dispatch({ kind: 'changed', to: { posting: { title, state: 'found' }, problem: toTold(error) } })
  }
}
