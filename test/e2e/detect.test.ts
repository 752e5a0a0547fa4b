import type { Reading } from '@touchstone/shared/reading'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ensureChromium } from '../chromium.ts'
import { savedAt, savedPages } from '../pages/saved-pages.ts'
import { importInto, serveDetect } from '../served-detect.ts'

interface Detect {
  readPage: (page: Document, url: URL, context: { now: Date; origin: null }) => Reading
}

let browser: Browser
let page: Page
const pages = new Map<string, string>()

beforeAll(async () => {
  const executablePath = await ensureChromium()
  const args = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync']
  browser = await chromium.launch({ executablePath, args })
  const context = await browser.newContext()
  await serveDetect(context, pages)
  page = await context.newPage()
}, 60_000)
afterAll(() => browser?.close())

async function readAt(url: string, html: string): Promise<Reading> {
  pages.set(url, html)
  await page.goto(url, { waitUntil: 'domcontentloaded' })
  await importInto(page, 'extension/detect/read-page.ts')
  return page.evaluate((now) => {
    const { readPage } = (globalThis as unknown as { touchstone: Detect }).touchstone
    return readPage(document, new URL(location.href), { now: new Date(now), origin: null })
  }, savedAt.getTime())
}

describe('Chromium reads the same as linkedom', () => {
  test.each(savedPages)('$name', async ({ url, html, reading }) => {
    expect(await readAt(url, html)).toEqual(reading)
  })
})

const badge = (id: number) => `https://www.credly.com/badges/0000000${id}-aaaa-4bbb-8ccc-444455556666`

test('what an application keeps of the last person, undrawn, is not read; what is folded is', async () => {
  const html = `<title>Noor Haddad – Lever Hire</title><style>.last{display:none}</style><h1>Noor Haddad</h1>
    <div><a href="${badge(1)}">BLS</a></div><details><summary>More</summary><a href="${badge(2)}">ALS</a></details>
    <div class="last"><h2>Certificates</h2><ul><li><a href="${badge(3)}">PLS</a></li><li>Forklift Instructor</li></ul></div>`
  const { links, claims } = await readAt('https://hire.lever.co/candidates/5e1f0c2a-7b3d-4f60-9a11-2c3d4e5f6a70', html)
  expect(links.map(({ url }) => url)).toEqual([badge(1), badge(2)])
  expect(claims).toEqual([])
})

test('what a class hides belongs to nobody and is told; what is for screen readers, folded or boxless is read', async () => {
  const html = `<title>Noor Haddad</title><style>.hidden,.tab:not(.active){display:none}.contents{display:contents}
    .sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}</style>
    <main><h1>Noor Haddad</h1><section><h2>Certifications</h2><ul><li><a href="${badge(1)}">BLS</a></li>
    <li class="hidden">Forklift Instructor</li><li class="hidden"><a href="${badge(2)}">Crane Operator</a></li></ul></section>
    <p class="sr-only"><a href="${badge(3)}">ALS</a></p><div class="contents"><a class="contents" href="${badge(4)}">PLS</a></div>
    <div role="tabpanel" class="tab"><a href="${badge(5)}">Triage</a></div>
    <details><summary>More</summary><a href="${badge(6)}">Ultrasound</a></details>
    <img usemap="#m"><map name="m"><area href="${badge(7)}" alt="Trauma"></map></main>`
  const { links, claims, completeness } = await readAt('https://noor.example/classes', html)
  expect(links.map(({ url }) => url).toSorted()).toEqual([1, 3, 4, 5, 6, 7].map(badge))
  expect(claims).toEqual([])
  expect(completeness).toMatchObject({ state: 'partial', because: 'hidden' })
})

test('open shadow roots are read', async () => {
  const html = `<title>Noor Haddad</title><h1>Noor Haddad</h1><my-badges><template shadowrootmode="open">
    <p><a href="${badge(1)}">BLS</a></p></template></my-badges>`
  const { links } = await readAt('https://noor.example/shadow', html)
  expect(links.map(({ url }) => url)).toEqual([badge(1)])
})

test('a frame that has not loaded yet is told as one that cannot be read', async () => {
  const html = `<title>Noor Haddad</title><h1>Noor Haddad</h1><a href="${badge(1)}">BLS</a>
    <iframe loading="lazy" src="https://docs.example/viewer?id=3" width="600" height="400" style="margin-top:50000px"></iframe>`
  const { completeness } = await readAt('https://noor.example/', html)
  expect(completeness).toMatchObject({ state: 'partial', because: 'unreadable-frame' })
})
