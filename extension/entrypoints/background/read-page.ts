import { isOwnAts } from '@touchstone/shared/own-ats'
import type { Reading } from '@touchstone/shared/reading'
import type { Site } from '@touchstone/shared/site-mode'
import { browser } from 'wxt/browser'
import { readSetting } from '../../settings.ts'

/** What a tab's page shows, tied to its window, tab and document; null where the browser does not let us read it. */
export async function readPage(tabId: number): Promise<Reading | null> {
  try {
    const tab = await browser.tabs.get(tabId)
    await switchOff(tabId)
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, files: ['/read.js'] })
    const reading = answer?.result as Reading | undefined
    if (!reading) return null
    const origin = { window: tab.windowId, tab: tabId, document: answer?.documentId ?? null }
    return believed({ ...reading, origin }, await readSetting('sites'))
  } catch {
    return null
  }
}

/** Any page can be laid out like an ATS: e-mails that a page shows are believed on the organization's own ATS alone. */
export function believed(reading: Reading, sites: Site[]): Reading {
  return isOwnAts(reading.source, sites) ? reading : { ...reading, emails: [] }
}

/** Tells the scripts of a page, in their own world, which readers the organization switched off. */
async function switchOff(tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId },
    func: (off) => {
      Object.assign(globalThis, { touchstoneOff: off })
    },
    args: [await readSetting('readersOff')],
  })
}
