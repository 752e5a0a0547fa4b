import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { ensureChromium } from '../chromium.ts'
import { importInto, serveDetect } from '../served-detect.ts'

const address = 'https://app.example/a'
let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: await ensureChromium(), args: ['--no-sandbox'] })
  const context = await browser.newContext()
  await serveDetect(context, new Map([[address, '<!doctype html><title>x</title><main></main>']]))
  page = await context.newPage()
}, 60_000)
afterAll(() => browser?.close())

/** Counts the readings: `true` after quiet, `false` where the page did not come to rest. */
beforeEach(async () => {
  await page.goto(address)
  await importInto(page, 'extension/detect/watch.ts')
  await page.evaluate('globalThis.reads = []; globalThis.stop = new AbortController()')
})

const watching = (observe: boolean, longest: number) =>
  `touchstone.watch({ window, observe: ${observe}, quiet: 250, longest: ${longest}, read: (settled) => reads.push(settled), signal: stop.signal });`
const changing = (times: number, every: number) =>
  `(async () => { for (let i = 0; i < ${times}; i++) { document.querySelector('main').append(document.createElement('p')); await new Promise((done) => setTimeout(done, ${every})) } })()`
// The longest wait is out of reach: on a busy machine a burst may last for seconds.
const start = (observe = true) => page.evaluate(watching(observe, 60_000))
const change = (times: number, every: number) => page.evaluate(changing(times, every))
const reads = (): Promise<boolean[]> => page.evaluate('reads')
const rest = () => page.waitForTimeout(1000)
/** Waits for the n-th reading, however busy the machine is, and then whether another one follows. */
const restAfter = async (times: number) => {
  await page.waitForFunction(`reads.length >= ${times}`)
  await rest()
}

test('a page at rest is read once, a burst of changes once more', async () => {
  await start()
  await restAfter(1)
  expect(await reads()).toEqual([true])
  await change(50, 1)
  await restAfter(2)
  expect(await reads()).toEqual([true, true])
})

test('a page that never rests is read, and said not to have settled', async () => {
  // In one script: between two, a busy machine could let the page come to rest.
  await page.evaluate(watching(true, 500) + changing(40, 20))
  await page.waitForFunction('reads.at(-1) === true')
  expect((await reads())[0]).toBe(false)
})

test('a navigation inside the application is followed, even where nothing is observed', async () => {
  await start(false)
  await restAfter(1)
  await change(5, 1)
  await rest()
  expect(await reads()).toEqual([true])
  await page.evaluate(`history.pushState({}, '', '/b')`)
  await restAfter(2)
  expect(await reads()).toEqual([true, true])
})

test('the signal takes everything away', async () => {
  await start()
  await restAfter(1)
  await page.evaluate('stop.abort()')
  await change(5, 1)
  await page.evaluate(`history.pushState({}, '', '/c')`)
  await rest()
  expect(await reads()).toEqual([true])
})
