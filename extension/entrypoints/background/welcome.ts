import { browser } from 'wxt/browser'
import { readSetting } from '../../settings.ts'

const patience = 1500

/** The options are also the page of the first run. Whoever opened the browser may be pairing it already: then nothing
 * more is opened. */
export async function welcome(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, patience))
  const url = `${location.origin}/options.html`
  const tabs = await browser.tabs.query({})
  const pairing = tabs.some((tab) => tab.url?.startsWith(url) === true)
  if (!pairing && (await readSetting('session')) === null) await browser.tabs.create({ url })
}
