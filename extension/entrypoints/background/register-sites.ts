import { inserts } from '@touchstone/shared/inserts'
import type { Site } from '@touchstone/shared/site-mode'
import { browser } from 'wxt/browser'
import { readSetting } from '../../settings.ts'

/** The pages of a site, as a match pattern; a port is not part of it. */
export function pagesOf(host: string): string {
  return host === 'linkedin.com' ? '*://*.linkedin.com/*' : `*://${host}/*`
}

const scriptOf = { chip: 'chip.js', overlay: 'content-scripts/overlay.js' } as const

/** Registers chip and overlay on exactly the sites that an administrator chose and this browser may read. One at a time:
 * the worker and two pages may be told of a change at the same moment. What stays is left alone, so that no page opens
 * without it meanwhile. */
export const registerSites = (): Promise<void> => navigator.locks.request('touchstone-sites', registerAll)

async function registerAll(): Promise<void> {
  const wanted = new Map<string, { js: string[]; matches: string[] }>()
  for (const { host, mode } of await readSetting('sites')) {
    const matches = [pagesOf(host)]
    if (inserts(mode) && (await browser.permissions.contains({ origins: matches })))
      wanted.set(`${mode}:${host}`, { js: [scriptOf[mode]], matches })
  }
  const registered = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id)
  const gone = registered.filter((id) => !wanted.has(id))
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone })
  const missing = [...wanted].filter(([id]) => !registered.includes(id))
  await browser.scripting.registerContentScripts(missing.map(([id, script]) => ({ id, ...script })))
}

/** Starts the site's script in the tabs that show it already. */
export async function startInOpenTabs({ host, mode }: Site): Promise<void> {
  if (!inserts(mode)) return
  const tabs = await browser.tabs.query({ url: pagesOf(host) })
  for (const { id } of tabs)
    if (id !== undefined) await browser.scripting.executeScript({ target: { tabId: id }, files: [scriptOf[mode]] })
}
