import { browser } from 'wxt/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { mayShow } from '../../detect/may-show.ts'
import { isProfilePage } from '../../detect/profile-page.ts'
import { watch } from '../../detect/watch.ts'
import { isHost } from '../../detect/web-url.ts'
import type { Found, FromPage } from '../../messages.ts'
import { chipText } from './chip-text.ts'
import { drawChip } from './draw-chip.ts'

/** The extension's own world on the page, which the page cannot see. */
const world = globalThis as { touchstoneChip?: AbortController }

async function ask(kind: FromPage['kind']): Promise<unknown> {
  const message: FromPage = { kind }
  return await browser.runtime.sendMessage(message)
}

/** What the reader reads of the page, which takes the worker: asked only where there may be something to read. */
async function count(): Promise<Found | null> {
  const url = new URL(location.href)
  const isWorthReading = isProfilePage(url, document) || mayShow(document, url)
  return isWorthReading ? ((await ask('count')) as Found | null) : null
}

/**
 * The detecting content script: says how many credentials the reader finds, without a verdict. Registered at run time
 * on the sites that the organization allowed (`chip.js`). No content script of WXT's: those announce themselves to the
 * page, and weigh as much as a tenth of this one.
 */
export default defineUnlistedScript({
  main() {
    // Started again in a tab that is open, it takes the place of the one before.
    world.touchstoneChip?.abort()
    const running = new AbortController()
    world.touchstoneChip = running
    const { signal } = running
    const gone = () => running.abort()
    // After an update of the extension the old script has nobody to talk to: it goes quietly.
    const chip = drawChip(document, () => void ask('open-panel').catch(gone), signal)
    let shown = location.pathname
    watch({
      window,
      observe: !isHost(new URL(location.href), 'linkedin.com'),
      signal,
      read: () => {
        const at = location.pathname
        // A new page of the same application begins without what was said of the last one.
        if (shown !== at) chip.say(null)
        shown = at
        count().then((found) => shown === at && chip.say(chipText(found)), gone)
      },
    })
  },
})
