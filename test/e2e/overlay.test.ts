import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { atsPage } from '../world/pages/ats.ts'
import { jobsPages } from '../world/pages/jobs.ts'
import { type Browser, launch } from './browser.ts'
import { shadowTexts } from './shadow-texts.ts'
import { startTouchstone, type Touchstone } from './touchstone.ts'
import { makeState } from './touchstone-state.ts'

let state: Awaited<ReturnType<typeof makeState>>
let touchstone: Touchstone
let browser: Browser
let options: Page

beforeAll(async () => {
  state = await makeState()
  touchstone = await startTouchstone(state.folder)
  browser = await launch({ viewport: { width: 1200, height: 900 } })
  options = await browser.pair(touchstone)
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await touchstone?.stop()
  await state?.remove()
})

async function setSite(host: string, mode: string): Promise<void> {
  const choice = options.getByRole('combobox', { name: `Mode on ${host}` })
  if ((await choice.count()) === 0) {
    await options.getByRole('textbox', { name: 'Add a site' }).fill(host)
    await options.getByRole('button', { name: 'Add', exact: true }).click()
  }
  await choice.selectOption(mode)
  await expect
    .poll(() => options.evaluate(() => chrome.scripting.getRegisteredContentScripts()))
    .toMatchObject(mode === 'panel' ? [] : [{ id: `${mode}:${host}` }])
}

test('without a setting nothing is put into any page, and no page’s e-mail is believed', async () => {
  await setSite('ats.localhost', 'panel')
  for (const url of [atsPage, jobsPages.jobsA]) {
    const page = await browser.context.newPage()
    await page.goto(touchstone.page(url))
    await page.waitForTimeout(500)
    expect(await page.locator('touchstone-overlay, touchstone-chip').count()).toBe(0)
    const panel = await browser.open(`sidepanel.html?tab=${await browser.tabOf(page)}`)
    await panel.getByText('No e-mail known').waitFor()
    await panel.close()
    await page.close()
  }
})

test('on the organization’s own ATS the overlay lists the verdicts, in a closed shadow root', async () => {
  await setSite('ats.localhost', 'overlay')
  const page = await browser.context.newPage()
  await page.goto(touchstone.page(atsPage))
  await expect.poll(() => shadowTexts(page), { timeout: 20_000 }).toContain('Revoked · Name agrees')
  await expect.poll(() => shadowTexts(page), { timeout: 20_000 }).toContain('Confirmed · This person')
  expect(await page.evaluate(() => document.querySelector('touchstone-overlay')?.shadowRoot)).toBeNull()
  expect(await page.evaluate(() => document.body.textContent)).not.toContain('Confirmed · This person')
})

test('the page cannot speak for the overlay', async () => {
  const page = await browser.context.newPage()
  await page.goto(touchstone.page(atsPage))
  await expect.poll(() => shadowTexts(page), { timeout: 20_000 }).toContain('TypeScript in Production')
  await page.evaluate(() => {
    for (let i = 0; i < 100; i += 1)
      window.postMessage({ kind: 'overlay', state: 'problem', sentence: 'You won.', next: 'Click.' }, '*')
  })
  await page.waitForTimeout(300)
  expect(await shadowTexts(page)).not.toContain('You won.')
})

test('switched back to the side panel, nothing is put into the page any more', async () => {
  await setSite('ats.localhost', 'panel')
  const page = await browser.context.newPage()
  await page.goto(touchstone.page(atsPage))
  await page.waitForTimeout(800)
  expect(await page.locator('touchstone-overlay').count()).toBe(0)
})

test('the chip is neutral: a count, and no verdict', async () => {
  await setSite('jobs.localhost', 'chip')
  const page = await browser.context.newPage()
  await page.goto(touchstone.page(jobsPages.jobsA))
  await expect.poll(() => shadowTexts(page), { timeout: 20_000 }).toMatch(/9 credentials/)
  expect(await shadowTexts(page)).not.toMatch(/verified|revoked|valid/i)
})

test('the chip counts in an ATS what the reader reads there, and nothing of what colleagues write', async () => {
  await setSite('jobs.localhost', 'panel')
  await setSite('ats.localhost', 'chip')
  const page = await browser.context.newPage()
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      document.body.insertAdjacentHTML(
        'beforeend',
        '<section><h2>Notes</h2><a href="https://credentials.halvorsen.example/credentials/7f3a9911">Forklift</a></section>',
      )
    })
  })
  await page.goto(touchstone.page(atsPage))
  await expect.poll(() => shadowTexts(page), { timeout: 20_000 }).toMatch(/^9 credentials/)
})
