import { readFile } from 'node:fs/promises'
import { stripTypeScriptTypes } from 'node:module'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'

const root = join(import.meta.dirname, '..')
const origin = 'https://touchstone-files.test/'
const served = new Map<string, Promise<string | null>>()

/** A file as a browser takes it; null where there is none. */
async function moduleAt(path: string): Promise<string | null> {
  const text = await readFile(join(root, path), 'utf8').catch(() => null)
  if (text === null) return null
  return stripTypeScriptTypes(text)
    .replaceAll(/'@touchstone\/shared\/hosts'/g, `'${origin}shared/hosts/index.ts'`)
    .replaceAll(/'@touchstone\/shared\/([\w/-]+)'/g, `'${origin}shared/$1.ts'`)
}

/**
 * Lets pages of a browser import the project's own pure files (`extension/detect`, `shared/hosts`), with their types
 * taken off and nothing else changed. Every other request of a page is refused; `pages` answers their addresses.
 */
export async function serveDetect(context: BrowserContext, pages: ReadonlyMap<string, string>): Promise<void> {
  await context.route('**/*', async (route) => {
    const url = route.request().url()
    const page = pages.get(url)
    if (page !== undefined) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: page })
    if (!url.startsWith(origin)) return route.abort()
    const { pathname } = new URL(url)
    const body = await (served.get(pathname) ?? served.set(pathname, moduleAt(pathname)).get(pathname))
    // What is missing must fail the import, or the page would wait for it.
    if (body == null) return route.fulfill({ status: 404 })
    return route.fulfill({
      contentType: 'text/javascript',
      headers: { 'access-control-allow-origin': '*' },
      body,
    })
  })
}

/** Puts modules of the project on the page as `globalThis.touchstone`. As text: the test runner rewrites imports. */
export async function importInto(page: Page, ...files: string[]): Promise<void> {
  const urls = JSON.stringify(files.map((file) => origin + file))
  await page.evaluate(
    `Promise.all(${urls}.map((url) => import(url))).then((all) => { globalThis.touchstone = Object.assign({}, ...all) })`,
  )
}
