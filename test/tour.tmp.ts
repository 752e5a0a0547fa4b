import { launch } from './e2e/browser.ts'
import { startTouchstone } from './e2e/touchstone.ts'
import { makeState } from './e2e/touchstone-state.ts'
import { createWorld } from './world/world.ts'

const state = await makeState()
const world = await createWorld()
const touchstone = await startTouchstone(state.folder)
const browser = await launch({ viewport: { width: 400, height: 860 } })
await browser.pair(touchstone)
const on = async (url: string) => {
  const page = await browser.context.newPage()
  await page.goto(touchstone.page(url))
  return browser.open(`sidepanel.html?tab=${await browser.tabOf(page)}`)
}
const panel = await on(world.pages.jobsA)
await panel.getByText(/^All \d+ checked$/).waitFor({ state: 'attached' })
await panel.locator('summary').evaluateAll((all) => {
  for (const one of all) (one.parentElement as HTMLDetailsElement).open = true
})
await panel.screenshot({ path: '/tmp/shots/full.png', fullPage: true })
// offline
await panel.context().setOffline(true)
await panel.getByRole('combobox', { name: 'Open role' }).selectOption('')
await panel.waitForTimeout(1500)
await panel.evaluate(() => scrollTo(0, 0))
await panel.screenshot({ path: '/tmp/shots/offline.png' })
await panel.context().setOffline(false)
// session over
await panel
  .context()
  .route(`${touchstone.api}/**`, (route) =>
    route.continue({ headers: { ...route.request().headers(), authorization: 'Bearer nonsense' } }),
  )
await panel.getByRole('combobox', { name: 'Open role' }).selectOption({ index: 1 })
await panel.waitForTimeout(1500)
await panel.screenshot({ path: '/tmp/shots/session.png' })
await panel.context().unroute(`${touchstone.api}/**`)
for (const [name, url] of Object.entries(world.pages)) {
  const one = await on(url as string).catch(() => null)
  if (!one) continue
  await one.waitForTimeout(2500)
  await one.screenshot({ path: `/tmp/shots/p-${name}.png` })
}
await browser.close()
await touchstone.stop()
await state.remove()
