import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { extensionId } from '@touchstone/server/accounts/origins'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { ensureChromium } from '../chromium.ts'
import type { Touchstone } from './touchstone.ts'

const built = join(import.meta.dirname, '../../extension/.output/chrome-mv3')

/** A copy of the built extension with the loopback hosts granted: the browser's own prompt cannot be answered in a test. */
async function withLoopbackHosts(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'touchstone-extension-'))
  await cp(built, folder, { recursive: true })
  const file = join(folder, 'manifest.json')
  const manifest = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>
  const host_permissions = ['*://*.localhost/*', '*://127.0.0.1/*']
  await writeFile(file, JSON.stringify({ ...manifest, host_permissions }))
  return folder
}

export interface Browser {
  context: BrowserContext
  /** Opens a page of the extension, such as `options.html`. */
  open: (path: string) => Promise<Page>
  /** The browser's number of the tab that shows this page. */
  tabOf: (page: Page) => Promise<number>
  /** Pairs it as the start command does; the options page, paired. */
  pair: (touchstone: Pick<Touchstone, 'api' | 'pairingCode'>) => Promise<Page>
  close: () => Promise<void>
}

interface Launch {
  /** False leaves the manifest as it ships: the toolbar button alone lets the extension read a page. */
  hosts?: boolean
  /** Where the profile lies; without one it is made and removed. */
  profile?: string
  colorScheme?: 'light' | 'dark'
  viewport?: { width: number; height: number }
}

/** A real Chromium with the built extension loaded. */
export async function launch(options: Launch = {}): Promise<Browser> {
  const extension = options.hosts === false ? built : await withLoopbackHosts()
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'touchstone-profile-')))
  const { colorScheme = 'light', viewport = { width: 420, height: 900 } } = options
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await ensureChromium(),
    headless: true,
    colorScheme,
    viewport,
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--enable-unsafe-extension-debugging',
    ],
  })
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 30_000 }))
  const open = async (path: string): Promise<Page> => {
    const page = await context.newPage()
    await page.goto(`chrome-extension://${extensionId}/${path}`)
    return page
  }
  return {
    context,
    open,
    pair: async ({ api, pairingCode }) => {
      const page = await open(`options.html#${new URLSearchParams({ code: pairingCode, api })}`)
      await page.getByText(/^Paired with/).waitFor()
      return page
    },
    tabOf: (page) =>
      worker.evaluate(async (url) => {
        const tabs = await chrome.tabs.query({})
        const id = tabs.find((tab) => tab.url === url)?.id
        if (id === undefined) throw new Error(`No tab shows ${url}`)
        return id
      }, page.url()),
    close: async () => {
      await context.close()
      if (extension !== built) await rm(extension, { recursive: true, force: true })
      if (options.profile === undefined) await rm(profile, { recursive: true, force: true })
    },
  }
}
