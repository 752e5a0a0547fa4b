import { browser } from 'wxt/browser'
import { told } from '../../show/told.ts'
import type { Activation } from '../background/activation.ts'
import { readPage } from '../background/read-page.ts'
import { cancel, check, emptyReading, typedLink } from './check.ts'
import { noteHealth } from './note-health.ts'
import { lookForPosting } from './posting.ts'
import { preselectRole } from './session.ts'
import { dispatch, panel } from './store.ts'
import { withAdded } from './with-added.ts'

let asked = 0

/** Reads the tab that the person asked for, and checks what it shows; a newer wish takes its place. */
export async function readTab({ tab, link }: Pick<Activation, 'tab' | 'link'>): Promise<void> {
  cancel()
  asked += 1
  const mine = asked
  dispatch({ kind: 'page', page: { state: 'reading' } })
  const read = await readPage(tab)
  const url = await addressOf(tab)
  if (mine !== asked) return
  if (read === null && link === null)
    return dispatch({ kind: 'page', page: { state: 'failed', problem: told.pageNotReadable } })
  const reading = read ?? emptyReading()
  const known = link === null || reading.links.some(({ url }) => url === link)
  const links = known || !/^https?:/.test(link) ? reading.links : [typedLink(link), ...reading.links]
  if (read !== null) void Promise.all([noteHealth(tab), lookForPosting(tab)])
  dispatch({
    kind: 'page',
    page: { state: 'read', reading: { ...reading, links }, tab: { id: tab, url }, elsewhere: null },
  })
  await preselectRole(reading.requisition)
  if (mine === asked) await check()
}

/** Reads the same page once more, when more of it is on the screen. What the recruiter added stays. */
export async function readAgain(): Promise<void> {
  const before = panel.value.page
  if (before.state !== 'read') return
  asked += 1
  const mine = asked
  const read = await readPage(before.tab.id)
  const { page } = panel.value
  if (mine !== asked || page.state !== 'read') return
  if (read === null || read.source !== page.reading.source)
    return dispatch({ kind: 'changed', to: { problem: told.noGrant } })
  void noteHealth(page.tab.id)
  dispatch({ kind: 'page', page: { ...page, reading: withAdded(read, page.reading) } })
  await check()
}

/** Null where the browser does not tell it, or the tab is closed. */
async function addressOf(tab: number): Promise<string | null> {
  const shown = await browser.tabs.get(tab).catch(() => null)
  return shown?.url?.split('#')[0] ?? null
}

/** Reads the page that the window shows now: only possible where the browser already allows it. */
export async function readShown(window: number): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, windowId: window })
  if (tab?.id !== undefined) await readTab({ tab: tab.id, link: null })
}

/** Dims the panel whenever its window shows another page than the one that was read. */
export function watchElsewhere(window: number): void {
  const look = async (): Promise<void> => {
    const { page } = panel.value
    if (page.state !== 'read' || page.tab.url === null) return
    const [shown] = await browser.tabs.query({ active: true, windowId: window })
    const same = shown?.id === page.tab.id && shown.url?.split('#')[0] === page.tab.url
    dispatch({ kind: 'elsewhere', elsewhere: same ? null : { readable: shown?.url?.startsWith('http') === true } })
  }
  browser.tabs.onActivated.addListener(({ windowId }) => {
    if (windowId === window) void look()
  })
  browser.tabs.onUpdated.addListener((_, change, tab) => {
    if (tab.windowId === window && tab.active && (change.url !== undefined || change.status !== undefined)) void look()
  })
}
