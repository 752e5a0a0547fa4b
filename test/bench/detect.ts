import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { ensureChromium } from '../chromium.ts'
import { savedPages } from '../pages/saved-pages.ts'
import { importInto, serveDetect } from '../served-detect.ts'
import { percentile } from './measures.ts'

const wanted = [
  'linkedin/a-full',
  'linkedin/b-full',
  'linkedin/c-full',
  'linkedin/public',
  'generic/portfolio',
  'github/profile',
]
const leastElements = 2500

/** What a page of its size holds besides: jobs, posts, logos, links of the site to itself. */
const filler = `<section><h2>Experience</h2><ul>${'<li><div><a href="/company/77/"><span aria-hidden="true">Job</span><span>Job</span></a><p>About <b>it</b></p><img src="/logo.png" alt="logo"></div></li>'.repeat(320)}</ul></section>`

const loops = 300

/** Times of a function in the page, in milliseconds of wall clock: the baseline is measured in the same loop. */
const measure = `(() => {
  const url = new URL(location.href)
  const context = { now: new Date(), origin: null }
  const hosts = new Set(['www.credly.com', 'www.coursera.org'])
  const kinds = {
    baseline: () => { let known = 0; for (const link of document.links) if (hosts.has(link.hostname)) known += 1; return known },
    reading: () => touchstone.readPage(document, url, context),
    count: () => touchstone.mayShow(document, url),
  }
  const times = { baseline: [], reading: [], count: [] }
  for (let loop = 0; loop < ${loops}; loop += 1) {
    for (const [kind, run] of Object.entries(kinds)) {
      const from = performance.now()
      run()
      times[kind].push(performance.now() - from)
    }
  }
  const round = (value) => Math.round(value * 100) / 100
  const figures = ([first, ...rest]) => {
    const sorted = rest.toSorted((a, b) => a - b)
    const at = (share) => round(sorted[Math.floor(sorted.length * share)])
    return { first: round(first), median: at(0.5), p99: at(0.99), worst: round(sorted.at(-1)) }
  }
  return { elements: document.getElementsByTagName('*').length, links: document.links.length, ...Object.fromEntries(Object.entries(times).map(([kind, all]) => [kind, figures(all)])) }
})()`

/** What a hundred batches of changes cost the page, with the watch and without it, in milliseconds. */
const burst = `(async () => {
  const batches = async () => {
    const list = document.body.appendChild(document.createElement('div'))
    let spent = 0
    for (let batch = 0; batch < 100; batch += 1) {
      const from = performance.now()
      for (let row = 0; row < 20; row += 1) list.appendChild(document.createElement('p')).textContent = 'row'
      await Promise.resolve()
      spent += performance.now() - from
      await new Promise((resolve) => { const { port1, port2 } = new MessageChannel(); port1.onmessage = resolve; port2.postMessage(0) })
    }
    list.remove()
    return spent
  }
  const without = [], watched = []
  await batches()
  for (let turn = 0; turn < 9; turn += 1) {
    without.push(await batches())
    const stop = new AbortController()
    touchstone.watch({ window, observe: true, quiet: 20, read: () => {}, signal: stop.signal })
    // The page is at rest and observed when the burst begins.
    await new Promise((done) => setTimeout(done, 100))
    watched.push(await batches())
    stop.abort()
  }
  const middle = (all) => Math.round(all.toSorted((a, b) => a - b)[4] * 100) / 100
  return { without: middle(without), watched: middle(watched), added: Math.round((middle(watched) - middle(without)) * 100) / 100 }
})()`

async function open(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(url, { waitUntil: 'domcontentloaded' })
  await importInto(page, 'extension/detect/read-page.ts', 'extension/detect/may-show.ts', 'extension/detect/watch.ts')
  return page
}

/** Time of the page's own thread for one run each, the first of them cold; other work of the machine does not count. */
async function threadTimes(page: Page, expression: string) {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const now = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN) * 1000
  }
  const times: number[] = []
  for (let turn = 0; turn < 60; turn += 1) {
    const from = await now()
    await page.evaluate(`void ${expression}`)
    times.push((await now()) - from)
  }
  await session.detach()
  const [first = Number.NaN, ...rest] = times.map((time) => Math.round(time * 100) / 100)
  return { first, median: percentile(rest, 0.5), worst: Math.max(...rest) }
}

/** Measures a reading on saved pages of real size, and a burst of changes; `node test/bench/detect.ts` prints it as JSON. */
export async function benchDetect() {
  const args = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync']
  const browser = await chromium.launch({ executablePath: await ensureChromium(), args })
  const context = await browser.newContext()
  const pages = new Map<string, string>()
  await serveDetect(context, pages)
  const readings: Record<string, unknown> = {}
  for (const { name, url, html } of savedPages.filter((page) => wanted.includes(page.name))) {
    pages.set(url, html.replace('</main>', `${filler}</main>`))
    const page = await open(context, url)
    readings[name] = {
      thread: {
        reading: await threadTimes(
          page,
          'touchstone.readPage(document, new URL(location.href), { now: new Date(), origin: null })',
        ),
        baseline: await threadTimes(
          page,
          '[...document.links].filter((link) => link.hostname === "www.credly.com").length',
        ),
      },
      wall: (await page.evaluate(measure)) as object,
    }
    await page.close()
  }
  const page = await open(context, savedPages.find(({ name }) => name === 'generic/portfolio')?.url ?? '')
  const hundredBatches = await page.evaluate(burst)
  await browser.close()
  return { leastElements, loops, unit: 'ms', readings, hundredBatches }
}

if (import.meta.main) process.stdout.write(`${JSON.stringify(await benchDetect(), null, 2)}\n`)
