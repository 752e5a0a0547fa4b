import type { ReaderTrouble } from '@touchstone/shared/reader'
import { browser } from 'wxt/browser'
import { readSetting, type SeenTrouble, writeSetting } from '../../settings.ts'
import { signedInApi } from './store.ts'

const most = 20

/** Asks the page's reader how it fared, and keeps what it could not do for the options page. The organization's server
 * is told as well, which keeps it only where the organization allows. */
export async function noteHealth(tabId: number): Promise<void> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, files: ['/health.js'] })
    const health = answer?.result as ReaderTrouble | null | undefined
    if (!health) return
    await writeSetting('health', withTrouble(await readSetting('health'), health, new Date()))
    await (await signedInApi())?.reader.report.mutate(health)
  } catch {
    // The page is gone, or the server is off: nothing is lost that the person asked for.
  }
}

/** The list with one more trouble: the same one again is counted, not repeated. */
export function withTrouble(known: SeenTrouble[], health: ReaderTrouble, now: Date): SeenTrouble[] {
  const same = ({ site, version, failed, missing }: ReaderTrouble): string =>
    JSON.stringify([site, version, failed, missing])
  const before = known.find((trouble) => same(trouble) === same(health))
  const trouble = { ...health, seenAt: now.toISOString(), times: (before?.times ?? 0) + 1 }
  return [trouble, ...known.filter((other) => other !== before)].slice(0, most)
}
