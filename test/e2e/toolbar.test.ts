import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { extensionId } from '@touchstone/server/accounts/origins'
import type { CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createWorld, type World } from '../world/world.ts'
import { type Browser, launch } from './browser.ts'
import { startTouchstone, type Touchstone } from './touchstone.ts'

let state: string
let world: World
let touchstone: Touchstone
let browser: Browser
let root: CDPSession

beforeAll(async () => {
  state = await mkdtemp(join(tmpdir(), 'touchstone-toolbar-'))
  await chmod(state, 0o755)
  world = await createWorld()
  touchstone = await startTouchstone(state)
  browser = await launch({ hosts: false })
  root = (await browser.context.browser()?.newBrowserCDPSession()) as CDPSession
  const options = await browser.open(`options.html#code=${touchstone.pairingCode}&api=${touchstone.api}`)
  await options
    .getByText(/Paired/)
    .first()
    .waitFor()
  await options.close()
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await touchstone?.stop()
  await rm(state, { recursive: true, force: true })
}, 30_000)

/** Presses the extension's toolbar button on a page's tab, as a person would: that alone grants activeTab. */
async function pressToolbarButton(page: Page): Promise<void> {
  await page.bringToFront()
  const { targetInfos } = await root.send('Target.getTargets', { filter: [{ type: 'tab' }] })
  const tab = targetInfos.find(({ url }) => url === page.url())
  // Newer than playwright's types.
  await root.send('Extensions.triggerAction' as never, { id: extensionId, targetId: tab?.targetId } as never)
}

/** The visible text of the browser's own side panel: a target of its own, not among the context's pages. */
async function sidePanelText(): Promise<string> {
  const { targetInfos } = await root.send('Target.getTargets')
  const panel = targetInfos.find(({ url }) => url === `chrome-extension://${extensionId}/sidepanel.html`)
  if (!panel) return ''
  const { sessionId } = await root.send('Target.attachToTarget', { targetId: panel.targetId, flatten: false })
  const answer = new Promise<string>((resolve) => {
    root.once('Target.receivedMessageFromTarget', ({ message }) =>
      resolve((JSON.parse(message) as { result: { result: { value: string } } }).result.result.value),
    )
  })
  const evaluate = { id: 1, method: 'Runtime.evaluate', params: { expression: 'document.body.innerText' } }
  await root.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify(evaluate) })
  const text = await answer
  await root.send('Target.detachFromTarget', { sessionId })
  return text
}

test('the toolbar button opens the side panel, which reads that page without any host permission', async () => {
  const page = await browser.context.newPage()
  await page.goto(touchstone.page(world.pages.jobsA))
  await pressToolbarButton(page)
  await expect.poll(sidePanelText, { timeout: 20_000, interval: 500 }).toMatch(/of 100 covered by evidence/)
  const text = await sidePanelText()
  expect(text).toContain('Mara Lindqvist')
  for (const { title } of world.credentials) expect(text).toContain(title)
  expect(text, 'strangers beside the profile').not.toContain('Tomas Verhoeven')
}, 60_000)

test('on another page the panel says that it shows a page no longer in front, and reads on the next press', async () => {
  const other = await browser.context.newPage()
  await other.goto(touchstone.page(world.pages.jobsAda))
  await other.bringToFront()
  await expect.poll(sidePanelText, { timeout: 20_000, interval: 300 }).toMatch(/another page/i)
  await pressToolbarButton(other)
  await expect.poll(sidePanelText, { timeout: 20_000, interval: 500 }).toMatch(/Ada Nwosu/)
  expect(await sidePanelText()).not.toMatch(/Mara Lindqvist/)
}, 60_000)

test('nothing is inserted into the page that was read', async () => {
  const page = await browser.context.newPage()
  await page.goto(touchstone.page(world.pages.jobsB))
  const before = await page.evaluate(() => document.documentElement.outerHTML)
  await pressToolbarButton(page)
  await expect.poll(sidePanelText, { timeout: 20_000, interval: 500 }).toMatch(/Mara Lindqvist/)
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before)
}, 60_000)

test('another tab dims the panel, and back on the tab that was read it is itself again', async () => {
  const read = await browser.context.newPage()
  await read.goto(touchstone.page(world.pages.jobsA))
  await pressToolbarButton(read)
  await expect.poll(sidePanelText, { timeout: 20_000, interval: 500 }).toMatch(/All 9 checked/)
  const other = await browser.context.newPage()
  await other.goto(touchstone.page(world.pages.jobsB))
  await other.bringToFront()
  await expect.poll(sidePanelText, { timeout: 20_000, interval: 300 }).toMatch(/another page/i)
  // The text before may have been the former page's: what was begun goes on while another tab is shown.
  await expect.poll(sidePanelText, { timeout: 20_000, interval: 300 }).toMatch(/another page.*All 9 checked/is)
  await read.bringToFront()
  await expect.poll(sidePanelText, { timeout: 20_000, interval: 300 }).not.toMatch(/another page/i)
}, 60_000)
