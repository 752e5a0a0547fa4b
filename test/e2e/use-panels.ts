import type { Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { type Browser, launch } from './browser.ts'
import { startTouchstone, type Touchstone } from './touchstone.ts'
import { makeState } from './touchstone-state.ts'

export interface Panels {
  touchstone: Touchstone
  browser: Browser
  /** What pages of the extension threw. */
  errors: string[]
  /** The panel beside a page of the sample world. */
  on: (url: string) => Promise<Page>
  /** The same, when all is checked. */
  checked: (url: string) => Promise<Page>
}

/** A running Touchstone and a paired browser for the tests of one file. */
export function usePanels(): Panels {
  const panels = { errors: [] as string[] } as Panels
  let removeState = async (): Promise<void> => {}
  beforeAll(async () => {
    const state = await makeState()
    removeState = state.remove
    panels.touchstone = await startTouchstone(state.folder)
    panels.browser = await launch()
    panels.browser.context.on('weberror', (error) => panels.errors.push(error.error().message))
    await panels.browser.pair(panels.touchstone)
  }, 120_000)
  afterAll(async () => {
    await panels.browser?.close()
    await panels.touchstone?.stop()
    await removeState()
  })
  panels.on = async (url) => {
    const { browser, touchstone } = panels
    const shown = await browser.context.newPage()
    await shown.goto(touchstone.page(url))
    return browser.open(`sidepanel.html?tab=${await browser.tabOf(shown)}`)
  }
  panels.checked = async (url) => {
    const panel = await panels.on(url)
    await panel.getByText(/^All \d+ checked$/).waitFor({ timeout: 20_000, state: 'attached' })
    return panel
  }
  return panels
}
