import { createApi } from '@touchstone/extension/api'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { complaints, overhanging } from './accessible.ts'
import { type Browser, launch } from './browser.ts'
import { startTouchstone, type Touchstone } from './touchstone.ts'
import { makeState } from './touchstone-state.ts'

let state: Awaited<ReturnType<typeof makeState>>
let touchstone: Touchstone
let browser: Browser
let options: Page

beforeAll(async () => {
  state = await makeState()
  touchstone = await startTouchstone(state.folder)
  browser = await launch({ viewport: { width: 900, height: 900 } })
  options = await browser.open('options.html')
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await touchstone?.stop()
  await state?.remove()
})

/** A further one-time code: the link to the workspace carries one, and any code is good for either. */
async function newCode(): Promise<string> {
  const { token } = await createApi(touchstone.api, null).pairing.claim.mutate({
    code: new URL(touchstone.workspaceLink).hash.slice('#code='.length),
  })
  const { url } = await createApi(touchstone.api, token).session.workspaceLink.mutate()
  return new URL(url).hash.slice('#code='.length)
}

async function pairWith(code: string, address: string): Promise<void> {
  await options.getByRole('textbox', { name: 'One-time code' }).fill(code)
  await options.getByRole('textbox', { name: /^Address/ }).fill(address)
  await options.getByRole('button', { name: 'Pair this browser' }).click()
}

test('the first page says how to begin, and axe has nothing to say', async () => {
  await options.getByRole('heading', { level: 1, name: 'Welcome: pair this browser' }).waitFor()
  expect(await complaints(options)).toEqual([])
})

test('a wrong code, a wrong address and a server that is off each get a reason and a next step', async () => {
  await pairWith('sample00-aaaaaaaaaaaaaaaaaaaa', touchstone.api)
  expect(await options.getByRole('alert').textContent()).toMatch(/\S\.\S.+\.$/)
  await pairWith('x', 'http://192.168.0.1')
  await options.getByText('This is not an address of a Touchstone server.').waitFor()
  await pairWith('x', 'http://127.0.0.1:1')
  await options.getByText('Touchstone’s server cannot be reached.').waitFor()
})

test('the one-time code pairs, and is good once', async () => {
  await pairWith(touchstone.pairingCode, touchstone.api)
  await options.getByText('Paired with Sample Employer.').waitFor()
  await options.getByRole('button', { name: 'Unpair this browser' }).click()
  await pairWith(touchstone.pairingCode, touchstone.api)
  await options.getByRole('alert').waitFor()
  expect(await options.getByText('Paired with').count()).toBe(0)
})

test('the code of an opened browser leaves the address at once', async () => {
  const other = await newCode()
  const opened = await browser.open(`options.html#${new URLSearchParams({ code: other, api: touchstone.api })}`)
  await opened.getByText('Paired with Sample Employer.').waitFor()
  await expect.poll(() => opened.url()).not.toContain(other)
  await options.getByText('Paired with Sample Employer.').waitFor()
})

test('nothing goes into LinkedIn’s pages before its terms are acknowledged', async () => {
  const mode = options.getByRole('combobox', { name: 'Mode on linkedin.com' })
  await mode.selectOption('overlay')
  await options.getByText('LinkedIn’s user agreement forbids software that inserts elements').waitFor()
  const accept = options.getByRole('button', { name: 'Switch it on' })
  expect(await accept.isDisabled()).toBe(true)
  expect(await complaints(options)).toEqual([])
  await options.getByRole('button', { name: 'Keep the side panel' }).click()
  await expect.poll(() => mode.inputValue()).toBe('panel')
  await mode.selectOption('overlay')
  await options.getByRole('checkbox', { name: /^We have settled this/ }).check()
  await accept.click()
  await options.getByRole('button', { name: 'Allow in this browser' }).waitFor()
  await mode.selectOption('panel')
  await options.getByRole('button', { name: 'Allow in this browser' }).waitFor({ state: 'detached' })
})

test('a slow answer of before does not undo a later choice', async () => {
  const mode = options.getByRole('combobox', { name: 'Mode on ats.localhost' })
  const other = await browser.context.newPage()
  let answer = (): void => {}
  let held = (): void => {}
  const asked = new Promise<void>((resolve) => (held = resolve))
  await other.route(/organization\.get/, async (route) => {
    const response = await route.fetch()
    await new Promise<void>((resolve) => {
      answer = resolve
      held()
    })
    await route.fulfill({ response })
  })
  await Promise.all([asked, other.goto(options.url())])
  await Promise.all([options.waitForResponse(/setSite/), mode.selectOption('panel')])
  answer()
  await other.getByRole('combobox', { name: 'Mode on ats.localhost' }).waitFor()
  await expect.poll(() => options.evaluate(() => chrome.scripting.getRegisteredContentScripts())).toEqual([])
  await other.close()
})

test('what is stored is out of reach of content scripts', async () => {
  expect(await options.evaluate(() => chrome.storage.local.get())).toEqual({})
  const page = await browser.context.newPage()
  await page.goto(touchstone.page('https://jobs.example/in/mara-lindqvist/'))
  const reached = await page.evaluate(
    (address) =>
      fetch(address).then(
        () => 'reached',
        () => 'refused',
      ),
    options.url(),
  )
  expect(reached).toBe('refused')
})

test('dark and narrow', async () => {
  await options.emulateMedia({ colorScheme: 'dark' })
  expect(await complaints(options)).toEqual([])
  await options.setViewportSize({ width: 320, height: 800 })
  expect(await overhanging(options)).toEqual([])
})
