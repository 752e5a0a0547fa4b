import type { SwitchedOff } from '@touchstone/shared/reader'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { healthOf } from '../detect/health.ts'
import { readPage } from '../detect/read-page.ts'

/** Returns the ReaderTrouble of the page, or null where its reader is well: run like `read.js`, after a reading. */
export default defineUnlistedScript({
  main() {
    const { touchstoneOff = [] } = globalThis as { touchstoneOff?: SwitchedOff[] }
    const url = new URL(location.href)
    const reading = readPage(document, url, { now: new Date(), origin: null }, touchstoneOff)
    return healthOf(document, url, reading, touchstoneOff)
  },
})
