import { join } from 'node:path'
import { createApi } from '@touchstone/extension/api'
import { issuerWords, recipientWords, verdictWords } from '@touchstone/extension/show/answer-words'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createWorld, type World } from '../world/world.ts'
import { type Browser, launch } from './browser.ts'
import { startTouchstone, type Touchstone } from './touchstone.ts'
import { makeState } from './touchstone-state.ts'

let state: Awaited<ReturnType<typeof makeState>>
let profile: string
let world: World
let touchstone: Touchstone
let browser: Browser

/** Opens a sample page and, beside it, the panel that reads it. */
async function panelOn(url: string): Promise<Page> {
  const candidate = await browser.context.newPage()
  await candidate.goto(touchstone.page(url))
  const panel = await browser.open(`sidepanel.html?tab=${await browser.tabOf(candidate)}`)
  await panel.getByRole('region', { name: /^Match with/ }).waitFor({ timeout: 20_000 })
  return panel
}

/** The four answers of one credential as the panel shows them. */
async function answersOf(panel: Page, title: string): Promise<Record<string, string>> {
  const card = panel.getByRole('region', { name: 'Credentials' }).getByRole('article', { name: title, exact: true })
  const rows = card.locator('dl.answers').first().locator('.answer')
  const texts = await rows.evaluateAll((all) =>
    all.map((row) => [row.querySelector('dt')?.textContent ?? '', row.querySelector('strong')?.textContent ?? '']),
  )
  return Object.fromEntries(texts)
}

beforeAll(async () => {
  state = await makeState()
  profile = join(state.folder, 'browser')
  world = await createWorld()
  touchstone = await startTouchstone(state.folder)
  browser = await launch({ profile })
  await browser.pair(touchstone)
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await touchstone?.stop()
  await state?.remove()
}, 30_000)

describe.each(['jobs', 'ats'] as const)('on the %s page', (site) => {
  test('every credential shows the four answers of the table', async () => {
    const panel = await panelOn(site === 'jobs' ? world.pages.jobsA : world.pages.ats)
    for (const one of world.credentials) {
      expect(await answersOf(panel, one.title), one.title).toEqual({
        Verdict: verdictWords[one.verdict].label,
        Recipient: recipientWords[one.recipient[site]].label,
        Issuer: issuerWords[one.issuer].label,
        Class: one.class,
      })
    }
    await panel.close()
  }, 60_000)
})

test('an ATS page chooses the role of its requisition, any other page the one used last', async () => {
  const code = new URLSearchParams(new URL(touchstone.workspaceLink).hash.slice(1)).get('code') ?? ''
  const { token } = await createApi(touchstone.api, null).pairing.claim.mutate({ code })
  const { role } = createApi(touchstone.api, token)
  const { id, version } = await role.create.mutate({ title: 'Welder', requirements: [] })
  await role.accept.mutate({ id, version })
  const chosen = (panel: Page) => panel.getByLabel('Open role').locator('option:checked').textContent()

  const panel = await panelOn(world.pages.jobsA)
  await panel.getByLabel('Open role').selectOption({ label: 'Welder' })
  await panel.getByRole('region', { name: 'Match with Welder' }).waitFor()
  const ats = await panelOn(world.pages.ats)
  await expect.poll(() => chosen(ats)).toBe('Product Engineer, Web')
  const again = await panelOn(world.pages.jobsB)
  await expect.poll(() => chosen(again)).toBe('Welder')
  await again.getByLabel('Open role').selectOption({ label: 'Product Engineer, Web' })
  await again.getByRole('region', { name: 'Match with Product Engineer, Web' }).waitFor()
}, 60_000)

test('a pin made in the panel stands in the workspace after the browser and the server were restarted', async () => {
  const panel = await panelOn(world.pages.jobsA)
  await panel.getByRole('button', { name: 'Pin TypeScript to shortlist' }).first().click()
  await panel.getByLabel('Why do you shortlist TypeScript?').fill('Assessed work, signed by the academy')
  await panel.getByRole('button', { name: 'Pin with proof' }).click()
  await panel.getByText('On the shortlist: “Assessed work, signed by the academy”').first().waitFor()
  expect(await panel.getByRole('button', { name: /Pin .*Negotiation/ }).count()).toBe(0)

  await browser.close()
  const { api, worldPort } = touchstone
  await touchstone.stop()
  touchstone = await startTouchstone(state.folder, { port: Number(new URL(api).port), worldPort })
  browser = await launch({ profile })

  const workspace = await browser.context.newPage()
  await workspace.goto(touchstone.workspaceLink)
  const person = workspace.getByRole('region', { name: 'Mara Lindqvist' })
  await person.getByText('Assessed work, signed by the academy').waitFor()
  await person.getByText('The proof, as it stood then').click()
  await person.getByText('TypeScript in Production').first().waitFor()

  const again = await panelOn(world.pages.jobsA)
  await again.getByText('On the shortlist: “Assessed work, signed by the academy”').first().waitFor()
}, 120_000)
