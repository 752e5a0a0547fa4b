import { browser } from 'wxt/browser'
import { announceActivation } from './activation.ts'

interface Tab {
  id?: number | undefined
  windowId: number
}

/** Opens the panel, then leaves word of what to read. Opening must be the first call of a click's handler: after one
 * `await` the browser no longer takes it for the person's wish. */
export function openPanel(tab: Tab | undefined, link: string | null = null): void {
  if (tab?.id === undefined) return
  const opening = 'sidePanel' in browser ? browser.sidePanel.open({ windowId: tab.windowId }) : openSidebar()
  const announcing = announceActivation(tab.windowId, tab.id, link)
  Promise.all([opening, announcing]).catch((error: unknown) =>
    console.warn('Touchstone could not open its panel', error),
  )
}

function openSidebar(): Promise<void> {
  const { sidebarAction } = browser as unknown as { sidebarAction: { open: () => Promise<void> } }
  return sidebarAction.open()
}
