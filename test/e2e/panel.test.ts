import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { recipientWords, verdictWords } from '../../extension/show/answer-words.ts'
import { expectations } from '../world/expectations.ts'
import { rolePage } from '../world/pages/careers.ts'
import { jobsPages } from '../world/pages/jobs.ts'
import { oddPages } from '../world/pages/odd.ts'
import { complaints, overhanging } from './accessible.ts'
import { usePanels } from './use-panels.ts'

const panels = usePanels()

describe('the sample candidate', () => {
  let panel: Page
  beforeAll(async () => {
    panel = await panels.checked(jobsPages.jobsA)
  }, 30_000)

  test.each(expectations)('$title ends as the table says', async (expected) => {
    const card = panel.getByRole('article', { name: expected.title })
    const text = await card.textContent()
    expect(text).toContain(verdictWords[expected.verdict].label)
    expect(text).toContain(recipientWords[expected.recipient.jobs].label)
    expect(text).toContain(expected.issuer === 'recognised' ? 'Recognised' : 'Not recognised')
    expect(await card.locator('.seal').first().getAttribute('class')).toBe(`seal ${expected.colour}`)
    expect(await card.locator('.seal title').first().textContent()).toMatch(`Class ${expected.class}:`)
  })

  test('the score has its range and its parts', async () => {
    const text = await panel.getByRole('region', { name: /^Match with/ }).textContent()
    expect(text).toMatch(/\d+\.\d of 100 covered by evidence/)
    expect(text).toMatch(/depending on what is not known/)
    const [total, ...parts] = [
      Number(/(\d+\.\d) of 100/.exec(text ?? '')?.[1]),
      ...(await panel.locator('.requirement > .row > strong').allTextContents()).map(Number),
    ]
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(total, 5)
  })

  test('axe has nothing to say, closed or open, light or dark', async () => {
    await panel.locator('summary').evaluateAll((all) => {
      for (const summary of all) (summary.parentElement as HTMLDetailsElement).open = true
    })
    for (const colorScheme of ['light', 'dark'] as const) {
      await panel.emulateMedia({ colorScheme })
      expect(await complaints(panel)).toEqual([])
    }
  }, 60_000)

  test.each([420, 320, 210])('nothing scrolls sideways at %i px, which is a panel at 200 % zoom', async (width) => {
    await panel.setViewportSize({ width, height: 800 })
    expect(await overhanging(panel)).toEqual([])
  })

  test('a skill is pinned, unpinned and put back by the keyboard alone', async () => {
    await panel.setViewportSize({ width: 420, height: 800 })
    await panel.getByRole('button', { name: 'Pin TypeScript to shortlist, with TypeScript in Production' }).focus()
    const focused = () => panel.evaluate(() => document.activeElement?.getAttribute('aria-label'))
    const writing = () => expect.poll(() => panel.evaluate(() => document.activeElement?.localName)).toBe('textarea')
    await panel.keyboard.press('Enter')
    await writing()
    await panel.keyboard.press('Escape')
    await expect.poll(focused).toBe('Pin TypeScript to shortlist, with TypeScript in Production')
    await panel.keyboard.press('Enter')
    await writing()
    await panel.keyboard.type('Runs their build.')
    await panel.keyboard.press('Tab')
    await panel.keyboard.press('Enter')
    const unpin = panel.getByRole('button', { name: 'Unpin TypeScript, with TypeScript in Production' })
    await unpin.waitFor()
    await panel.getByText('On the shortlist: “Runs their build.”').waitFor()
    await expect.poll(focused).toBe('Unpin TypeScript, with TypeScript in Production')
    await panel.keyboard.press('Enter')
    await expect.poll(focused).toBe('Pin TypeScript to shortlist, with TypeScript in Production')
    await panel.getByRole('button', { name: 'Undo' }).press('Enter')
    await unpin.waitFor()
  })

  test('a credential that may not be pinned has no pin', async () => {
    for (const { title } of expectations.filter(({ pinnable }) => !pinnable.jobs)) {
      const evidence = panel.locator('.evidence').filter({ hasText: title })
      expect(await evidence.getByRole('button', { name: /to shortlist/ }).count()).toBe(0)
    }
  })

  test('cancelling keeps what came', async () => {
    const slow = await panels.on(oddPages.oddProfile)
    await slow.getByRole('article').first().waitFor()
    await slow.getByRole('button', { name: 'Cancel' }).click()
    await slow.getByText('You stopped the check.').waitFor()
    expect(await slow.getByRole('article').count()).toBeGreaterThan(0)
  })
})

test('a credential in another name counts once the recruiter has confirmed the person, until it is taken back', async () => {
  const panel = await panels.checked(jobsPages.jobsA)
  const card = panel.getByRole('article', { name: 'Negotiation in Supplier Talks' })
  await card.getByText('Is “Mara Holm” Mara Lindqvist?').click()
  // A reason of nothing is none, and Escape leaves the question open.
  await card.getByRole('textbox').fill('   ')
  await card.getByRole('button', { name: 'Yes, the same person' }).click()
  expect(await card.getByRole('textbox').evaluate((field: HTMLTextAreaElement) => field.validationMessage)).toMatch(
    /\S/,
  )
  await panel.keyboard.press('Escape')
  await card.getByRole('textbox').waitFor({ state: 'hidden' })
  await expect
    .poll(() => panel.evaluate(() => document.activeElement?.textContent))
    .toContain('Is “Mara Holm” Mara Lindqvist?')
  await panel.keyboard.press('Enter')
  expect(await complaints(panel)).toEqual([])
  await card.getByRole('textbox').fill('Her former name: she told me so.')
  await card.getByRole('button', { name: 'Yes, the same person' }).click()
  await card.getByText('confirmed by Robin Sample').waitFor()
  await expect.poll(() => panel.evaluate(() => document.activeElement?.textContent)).toBe('Take back')
  await panel
    .getByRole('button', { name: 'Pin Negotiation to shortlist, with Negotiation in Supplier Talks' })
    .waitFor()
  await expect.poll(() => card.locator('.seal').first().getAttribute('class')).toBe('seal green')
  await card.getByRole('button', { name: /^Take back/ }).click()
  await card.getByText('Is “Mara Holm” Mara Lindqvist?').waitFor()
})

test('axe has nothing to say where no person is shown', async () => {
  const idle = await panels.browser.open('sidepanel.html')
  await idle.getByText('Open a person’s page.').waitFor()
  const posting = await panels.on(rolePage)
  await posting.getByRole('button', { name: 'Propose it as a role' }).waitFor()
  for (const panel of [idle, posting]) {
    await expect.poll(() => panel.getByRole('heading', { level: 1 }).count()).toBe(1)
    expect(await complaints(panel)).toEqual([])
  }
}, 60_000)

test('the open role that a page shows is brought in as a proposal', async () => {
  const panel = await panels.on(rolePage)
  await panel.getByRole('button', { name: 'Propose it as a role' }).click()
  await panel.getByText('“Product Engineer, Web” is proposed.').waitFor()
  await expect.poll(() => panel.locator('option', { hasText: '(not accepted yet)' }).count()).toBe(1)
})

test('what the context menu was opened on is checked with the page', async () => {
  const shown = await panels.browser.context.newPage()
  await shown.goto(panels.touchstone.page(jobsPages.jobsB))
  const tab = await panels.browser.tabOf(shown)
  const panel = await panels.browser.open('sidepanel.html')
  // The browser's own menu cannot be clicked in a test: this is the word that the worker leaves for the panel.
  await panel.evaluate(async (activated) => {
    const { windowId } = await chrome.tabs.get(activated)
    const link = 'https://badges.example/assertions/tomas-project-coordination'
    await chrome.storage.session.set({ [`activation:${windowId}`]: { tab: activated, link, at: Date.now() } })
  }, tab)
  await panel.getByText('All 10 checked').waitFor({ state: 'attached' })
  await panel.getByRole('heading', { level: 1, name: 'Mara Lindqvist' }).waitFor()
})

test('no page of the extension threw', () => {
  expect(panels.errors).toEqual([])
})
