import { join } from 'node:path'
import { launch } from './e2e/browser.ts'
import { startTouchstone } from './e2e/touchstone.ts'
import { makeState } from './e2e/touchstone-state.ts'
import { createWorld } from './world/world.ts'

// Takes the pictures of the README from the running product: `node test/pictures.ts`.
const folder = join(import.meta.dirname, '../pictures')
const state = await makeState()
const world = await createWorld()
const touchstone = await startTouchstone(state.folder)
const browser = await launch({ viewport: { width: 400, height: 860 } })

await browser.pair(touchstone)
const profile = await browser.context.newPage()
await profile.setViewportSize({ width: 860, height: 860 })
await profile.goto(touchstone.page(world.pages.jobsA))
await profile.evaluate(() => document.querySelector('#licenses_and_certifications')?.scrollIntoView())
await profile.evaluate(() => scrollBy(0, -60)) // Below the sticky header.
const panel = await browser.open(`sidepanel.html?tab=${await browser.tabOf(profile)}`)
await panel.getByRole('region', { name: /^Match with/ }).waitFor({ timeout: 20_000 })
for (const skill of ['TypeScript', 'Data analysis']) {
  await panel
    .getByRole('button', { name: `Pin ${skill} to shortlist` })
    .first()
    .click()
  await panel.getByLabel(`Why do you shortlist ${skill}?`).fill('Assessed on real work, and signed by its issuer.')
  await panel.getByRole('button', { name: 'Pin with proof' }).click()
  await panel.getByText('On the shortlist').first().waitFor()
}
await panel.evaluate(() => scrollTo(0, 0))

/** The page and the panel side by side, as the browser shows them. */
async function beside(name: string): Promise<void> {
  const shots = await Promise.all([profile, panel].map((page) => page.screenshot()))
  const both = await browser.context.newPage()
  await both.setViewportSize({ width: 1261, height: 860 })
  const images = shots.map((shot) => `<img src="data:image/png;base64,${shot.toString('base64')}">`)
  await both.setContent(`<body style="margin:0;display:flex;gap:1px;background:#888">${images.join('')}</body>`)
  await both.screenshot({ path: join(folder, name) })
}

await beside('panel.png')
const workspace = await browser.context.newPage()
await workspace.setViewportSize({ width: 1000, height: 620 })
await workspace.emulateMedia({ colorScheme: 'dark' })
await workspace.goto(touchstone.workspaceLink)
await workspace.getByText('The proof, as it stood then').first().waitFor()
await workspace.screenshot({ path: join(folder, 'workspace.png') })

await browser.close()
await touchstone.stop()
await state.remove()
