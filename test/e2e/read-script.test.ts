import { execFile } from 'node:child_process'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Reading } from '@touchstone/shared/reading'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { savedPages } from '../pages/saved-pages.ts'
import { type Browser, launch } from './browser.ts'

const extension = join(import.meta.dirname, '../../extension')
const pdf = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF',
)
const saved = savedPages.find(({ name }) => name === 'linkedin/a-truncated')
const asked: string[] = []
let server: Server
let origin: string
let browser: Browser

/** What the worker gets when it runs a script of the extension in the tab of this address. */
async function runIn(address: string, file: string): Promise<unknown> {
  const worker = browser.context.serviceWorkers()[0]
  return worker?.evaluate(
    async ({ address, file }) => {
      const tab = (await chrome.tabs.query({})).find(({ url }) => url === address)
      const [answer] = await chrome.scripting.executeScript({ target: { tabId: tab?.id ?? -1 }, files: [file] })
      return answer?.result
    },
    { address, file },
  )
}

beforeAll(async () => {
  await promisify(execFile)(join(extension, 'node_modules/.bin/wxt'), ['build'], { cwd: extension })
  server = createServer((request, response) => {
    // The browser asks for an icon by itself, and late.
    if (request.url !== '/favicon.ico') asked.push(request.url ?? '')
    const isPdf = request.url?.endsWith('.pdf') === true
    response.setHeader('content-type', isPdf ? 'application/pdf' : 'text/html; charset=utf-8')
    response.end(isPdf ? pdf : request.url?.startsWith('/in/') ? saved?.html : '')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://jobs.localhost:${(server.address() as AddressInfo).port}`
  browser = await launch()
}, 60_000)
afterAll(async () => {
  await browser?.close()
  server?.close()
}, 30_000)

test('the shipped script reads a profile, changes nothing in it and asks its server for nothing', async () => {
  const address = `${origin}/in/tamsin-okoro-vale/`
  const page = await browser.context.newPage()
  await page.goto(address)
  const before = await page.content()
  asked.length = 0
  const reading = Reading.parse(await runIn(address, '/read.js'))
  expect(reading.person.name).toBe('Tamsin Okoro-Vale')
  expect(reading.links).toEqual(saved?.reading.links)
  expect(reading.completeness).toMatchObject({ state: 'partial', shown: 3, total: 31, because: 'truncated' })
  expect(await page.content()).toBe(before)
  expect(asked).toEqual([])
  expect(await runIn(address, '/health.js')).toBeNull()
  expect(await runIn(address, '/posting.js')).toBeNull()
})

test('a resume that is open in the tab becomes a file of the Reading', async () => {
  const address = `${origin}/cv/my%20resume.pdf`
  const page = await browser.context.newPage()
  await page.goto(address)
  const reading = Reading.parse(await runIn(address, '/read.js'))
  expect(reading.files).toEqual([
    { name: 'my resume.pdf', mediaType: 'application/pdf', base64: pdf.toString('base64') },
  ])
})

test('an empty page is said to be unreadable, never without credentials', async () => {
  const address = `${origin}/empty`
  const page = await browser.context.newPage()
  await page.goto(address)
  expect(Reading.parse(await runIn(address, '/read.js')).completeness).toMatchObject({ state: 'unreadable' })
})
