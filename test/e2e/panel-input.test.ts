import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { jobsPages } from '../world/pages/jobs.ts'
import { oddCredentials, oddPages } from '../world/pages/odd.ts'
import { usePanels } from './use-panels.ts'

const panels = usePanels()

const file = (name: string, text: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) })

/** A credential of the sample world, as a file. */
async function awarded() {
  const page = await panels.browser.context.newPage()
  const answer = await page.goto(panels.touchstone.page('https://university.example/credentials/data-analysis'))
  const text = (await answer?.text()) ?? ''
  await page.close()
  return file('badge.json', text)
}

describe('files and pasted text', () => {
  test('a credential in a file is checked without any page', async () => {
    const panel = await panels.browser.open('sidepanel.html')
    await panel.getByLabel('Check a file').setInputFiles([await awarded()])
    const card = panel.getByRole('article', { name: 'Data Analysis with Python' })
    await expect.poll(() => card.textContent()).toContain('Verified')
    await panel.close()
  })

  test.each([
    ['nothing in it', '', 'This file is empty.'],
    ['a letter', 'Dear Sir or Madam', 'This cannot hold a credential.'],
    ['six megabytes', `{"a":"${'a'.repeat(6_000_000)}"}`, 'This file is larger than 5 MB.'],
  ])('%s is refused with its reason', async (_, text, reason) => {
    const panel = await panels.browser.open('sidepanel.html')
    await panel.getByLabel('Check a file').setInputFiles([file('file.json', text)])
    await panel.getByText(reason).waitFor()
    await panel.close()
  })

  test('a pasted link is checked', async () => {
    const panel = await panels.browser.open('sidepanel.html')
    await panel.getByRole('main').evaluate((main, text) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', text)
      main.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    }, 'https://university.example/credentials/workshop-facilitation')
    await panel.getByRole('article', { name: 'Workshop Facilitation' }).waitFor()
    await panel.close()
  })
})

test('markup in a credential is text: no script, no picture, no request', async () => {
  const panel = await panels.browser.open('sidepanel.html')
  const asked: string[] = []
  panel.on('request', (request) => asked.push(request.url()))
  panel.on('dialog', (dialog) => void dialog.dismiss().then(() => asked.push('a dialog')))
  const markup =
    '<img src="https://evil.example/x.png" onerror="alert(1)"><script>alert(2)</script><svg onload=alert(3)>'
  const hostile = {
    '@context': ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    id: 'javascript:alert(4)',
    issuer: { id: 'https://evil.example/"><script>alert(5)</script>', type: ['Profile'], name: markup },
    validFrom: '2026-01-01T00:00:00Z',
    name: markup,
    credentialSubject: {
      type: ['AchievementSubject'],
      achievement: {
        id: 'urn:x',
        type: ['Achievement'],
        name: markup,
        description: markup,
        criteria: { narrative: markup },
      },
    },
  }
  const buffer = Buffer.from(JSON.stringify(hostile))
  await panel
    .getByLabel('Check a file')
    .setInputFiles([{ name: '<b>x</b>.json', mimeType: 'application/json', buffer }])
  await panel.getByText(markup).first().waitFor()
  await panel.locator('summary').evaluateAll((all) => {
    for (const summary of all) (summary.parentElement as HTMLDetailsElement).open = true
  })
  expect(await panel.locator('#root img, #root script, #root [onerror], #root a[href^="javascript"]').count()).toBe(0)
  expect(asked.filter((url) => !url.startsWith(panels.touchstone.api))).toEqual([])
})

describe('bad input is a state with a next step', () => {
  test('a profile whose every link is broken: nothing of it is good, each with a reason', async () => {
    const panel = await panels.checked(oddPages.oddProfile)
    const cards = await panel.locator('.answers').allTextContents()
    expect(cards.length).toBeGreaterThan(8)
    // One link leads on to a well-signed credential of an unknown issuer: that is what it is, and worth nothing.
    for (const card of cards) expect(card).toMatch(/Not confirmed|Revoked|Not recognised/)
    expect(await panel.getByText('Something went wrong').count()).toBe(0)
  })

  test.each(['emptyPage', 'notHtml', 'hugePage'] as const)('%s', async (name) => {
    const panel = await panels.on(oddPages[name]).catch(() => null)
    // The browser downloads what is not HTML: then there is no page to read.
    if (panel === null) return expect(name).toBe('notHtml')
    await panel.locator('.notice').first().waitFor({ timeout: 20_000 })
    expect(await panel.locator('.notice').first().textContent()).toMatch(/\.$/)
  })

  test('what the page did not show at first is read on a click, and what the recruiter dropped stays', async () => {
    const panel = await panels.on(oddPages.emptyPage)
    await panel.getByText('The page shows no text yet.').waitFor()
    await panel.getByLabel('Check a file').setInputFiles([await awarded()])
    await panel.getByRole('article').first().waitFor()
    const [page] = panels.browser.context.pages().filter((one) => one.url().endsWith('/empty'))
    await page?.evaluate((href) => {
      document.body.innerHTML = `<h1>Odd Example</h1><a href="${href}">My badge</a>`
    }, oddCredentials.missing)
    await panel.getByRole('button', { name: 'Read again' }).click()
    await expect.poll(() => panel.getByRole('article').count()).toBe(2)
    await panel.getByRole('heading', { name: 'Odd Example' }).waitFor()
  })

  test('the server is off: what is shown stays, and the reason says what to do', async () => {
    const panel = await panels.checked(jobsPages.jobsB)
    const before = await panel.getByRole('article').count()
    await panel.context().route(`${panels.touchstone.api}/**`, (route) => route.abort())
    await panel.getByRole('button', { name: 'Pin Data analysis to shortlist, with Data Analysis with Python' }).click()
    await panel.getByRole('textbox', { name: /Why do you shortlist/ }).fill('Good.')
    await panel.getByRole('button', { name: 'Pin with proof' }).click()
    await panel.getByText('Touchstone’s server cannot be reached.').waitFor()
    expect(await panel.getByRole('article').count()).toBe(before)
    expect(await panel.getByRole('textbox', { name: /Why do you shortlist/ }).inputValue()).toBe('Good.')
    await panel.context().unroute(`${panels.touchstone.api}/**`)
  })
})

test('offline, what is shown stays; back online, what was stopped goes on by itself', async () => {
  const panel = await panels.checked(jobsPages.jobsA)
  await panel.context().setOffline(true)
  await panel.getByRole('combobox', { name: 'Open role' }).selectOption('')
  await panel.getByText('You are offline.').waitFor()
  await panel.getByText(/^All \d+ checked$/).waitFor({ state: 'detached' })
  await expect.poll(() => panel.getByRole('article').count()).toBe(9)
  await panel.context().setOffline(false)
  await panel.getByText(/^All 9 checked$/).waitFor({ state: 'attached' })
  await panel.getByText('You are offline.').waitFor({ state: 'detached' })
})

test('a token that is no longer good: what is shown stays, and the reason says what to do', async () => {
  const panel = await panels.checked(jobsPages.jobsA)
  const before = await panel.getByRole('article').count()
  await panel.context().route(`${panels.touchstone.api}/**`, (route) => {
    const headers = { ...route.request().headers(), authorization: 'Bearer nonsense' }
    return route.continue({ headers })
  })
  await panel.getByRole('combobox', { name: 'Open role' }).selectOption('')
  await panel.getByText('This browser is not paired with your organization.').waitFor()
  expect(before).toBe(9)
  expect(await panel.getByRole('article').count()).toBe(before)
  await panel.context().unroute(`${panels.touchstone.api}/**`)
})

test('what ships names no folder of the machine that built it', async () => {
  const output = join(import.meta.dirname, '../../extension/.output')
  const files = (await readdir(output, { recursive: true })).filter((file) => /\.(js|css|html)$/.test(file))
  expect(files.length).toBeGreaterThan(10)
  for (const file of files)
    expect(await readFile(join(output, file), 'utf8'), file).not.toContain(join(import.meta.dirname, '../../extension'))
})

test('no page of the extension threw', () => {
  expect(panels.errors).toEqual([])
})
