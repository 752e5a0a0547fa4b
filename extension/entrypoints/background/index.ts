import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { type Found, fromPage } from '../../messages.ts'
import { countOn } from './count-on.ts'
import { openPanel } from './open-panel.ts'
import { registerSites } from './register-sites.ts'
import { runOverlay } from './run-overlay.ts'
import { welcome } from './welcome.ts'

export default defineBackground(() => {
  browser.action.onClicked.addListener((tab) => openPanel(tab))
  browser.contextMenus.onClicked.addListener((info, tab) => openPanel(tab, info.linkUrl ?? info.srcUrl ?? null))

  browser.runtime.onMessage.addListener((message: unknown, sender, answer: (found: Found | null) => void) => {
    const asked = fromPage(message, sender, browser.runtime.id)
    if (asked?.kind === 'open-panel') openPanel(sender.tab)
    if (asked?.kind === 'overlay-ready') void runOverlay(sender)
    if (asked?.kind !== 'count' || sender.tab?.id === undefined) return false
    void countOn(sender.tab.id).then(answer)
    // The answer comes later.
    return true
  })

  browser.runtime.onInstalled.addListener(({ reason }) => {
    browser.contextMenus.create({
      id: 'verify',
      title: 'Verify with Touchstone',
      contexts: ['page', 'link', 'image'],
    })
    void registerSites()
    if (reason === 'install') void welcome()
  })
  browser.runtime.onStartup.addListener(() => void registerSites())
})
