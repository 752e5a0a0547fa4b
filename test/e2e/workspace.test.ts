import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { complaints, overhanging } from './accessible.ts'
import { type Browser, launch } from './browser.ts'
import { startTouchstone, type Touchstone } from './touchstone.ts'
import { makeState } from './touchstone-state.ts'

let state: Awaited<ReturnType<typeof makeState>>
let touchstone: Touchstone
let browser: Browser
let workspace: Page

beforeAll(async () => {
  state = await makeState()
  touchstone = await startTouchstone(state.folder)
  browser = await launch({ viewport: { width: 900, height: 900 } })
  workspace = await browser.context.newPage()
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await touchstone?.stop()
  await state?.remove()
})

test('without a link nobody is signed in, and the page says how to get one', async () => {
  await workspace.goto(`${touchstone.api}/workspace/`)
  await workspace.getByText('You are signed out.').waitFor()
  expect(await complaints(workspace)).toEqual([])
})

test('the link signs in once, and leaves the address at once', async () => {
  await workspace.goto(`${touchstone.api}/workspace/?again${new URL(touchstone.workspaceLink).hash}`)
  await workspace.getByText('Nothing is pinned for this role yet.').waitFor()
  await expect.poll(() => workspace.url()).not.toContain('code')
  const second = await browser.context.newPage()
  await second.goto(touchstone.workspaceLink)
  await second.getByRole('alert').waitFor()
  expect(await second.getByText('Nothing is pinned').count()).toBe(0)
  await second.close()
})

const posting = `Ward Nurse, Surgery
Requirements
You must hold a current nursing licence.
You must be skilled in wound care.
You must have at least 7 years of experience in patient assessment.
`

test('a pasted posting becomes a proposal, which a human orders, weighs and accepts', async () => {
  await workspace.getByRole('button', { name: 'Roles' }).click()
  await workspace.getByRole('textbox', { name: /^A link to the posting/ }).fill(posting)
  expect(await complaints(workspace)).toEqual([])
  await workspace.getByRole('button', { name: 'Propose requirements' }).click()
  await workspace.getByText('This is a proposal.').waitFor()
  await workspace
    .getByText(/Years as a must shut out people/)
    .first()
    .waitFor()
  expect(await complaints(workspace)).toEqual([])

  const names = workspace.locator('.requirement-editor h3')
  const [first = '', second = ''] = await names.allTextContents()
  await workspace.getByRole('button', { name: `Move ${first} down` }).press('Enter')
  await expect.poll(async () => (await names.allTextContents()).slice(0, 2)).toEqual([second, first])
  await workspace.getByRole('combobox', { name: 'Kind of Wound care' }).selectOption('nice')
  const weight = workspace.getByRole('spinbutton', { name: /^Weight of Wound care/ })
  await expect.poll(() => weight.inputValue()).toBe('0.3')

  await workspace.getByRole('searchbox', { name: 'Add a skill' }).fill('Triage on a moonless night')
  await workspace.getByRole('button', { name: /in these words/ }).click()
  await expect.poll(() => names.allTextContents()).toContain('Triage on a moonless night')

  expect(await workspace.getByRole('button', { name: 'Accept version 1' }).isDisabled()).toBe(true)
  await workspace.getByRole('button', { name: 'Save a new version' }).click()
  await workspace.getByRole('button', { name: 'Accept version 2' }).click()
  await workspace.getByText('Version 2 was accepted by Robin Sample.').waitFor()
})

test('a link that leads nowhere gets a reason and a next step, and what was typed stays', async () => {
  await workspace.getByRole('button', { name: 'Back to all roles' }).click()
  const field = workspace.getByRole('textbox', { name: /^A link to the posting/ })
  await field.fill('https://nowhere.example/jobs/1')
  await workspace.getByRole('button', { name: 'Propose requirements' }).click()
  await workspace.getByRole('alert').waitFor()
  expect(await field.inputValue()).toBe('https://nowhere.example/jobs/1')
})

test('an issuer is refused with a reason, edited, removed and put back', async () => {
  await workspace.getByRole('button', { name: 'Issuers' }).click()
  await workspace.getByRole('button', { name: 'Add an issuer' }).click()
  await workspace.getByRole('textbox', { name: /^Its exact id/ }).fill('did:web:impostor.example')
  await workspace.getByRole('textbox', { name: 'The name to show' }).fill('The impostor')
  await workspace.getByRole('combobox', { name: 'Answer' }).selectOption('refused')
  await workspace.getByRole('textbox', { name: 'Why' }).fill('Uses the name of a university.')
  expect(await complaints(workspace)).toEqual([])
  await workspace.getByRole('button', { name: 'Save' }).click()
  const entry = workspace.getByRole('listitem').filter({ hasText: 'Uses the name of a university.' })
  expect(await entry.textContent()).toContain('Refused · impostor.example · Robin Sample')
  await entry.getByRole('button', { name: 'Remove' }).click()
  await entry.waitFor({ state: 'detached' })
  await workspace.getByRole('button', { name: 'Undo' }).click()
  await entry.waitFor()
})

test('a file that is no ledger is refused, and the ledger stays', async () => {
  const entries = await workspace.locator('.role-row').count()
  const file = (text: string) => ({ name: 'ledger.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  for (const text of ['not JSON', '{"format":"other"}']) {
    await workspace.getByLabel('Import JSON').setInputFiles([file(text)])
    await workspace.getByRole('alert').waitFor()
  }
  expect(await workspace.locator('.role-row').count()).toBe(entries)
})

test('dark and narrow', async () => {
  await workspace.getByRole('button', { name: 'Roles' }).click()
  await workspace.getByRole('button', { name: /Ward Nurse/ }).click()
  await workspace.emulateMedia({ colorScheme: 'dark' })
  expect(await complaints(workspace)).toEqual([])
  await workspace.setViewportSize({ width: 320, height: 800 })
  expect(await overhanging(workspace)).toEqual([])
})
