import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { extensionId } from '../accounts/origins.ts'
import type { Env } from '../env.ts'
import { runsAsRoot } from '../store/binaries.ts'

// Branded Chrome has ignored --load-extension since 137, so it is not in the list.
const onLinux = ['chromium', 'chromium-browser', 'chrome-for-testing', 'microsoft-edge', 'microsoft-edge-stable']
const onMac = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]

/** A browser that still loads an unpacked extension, and a display to show it on; else why there is none. */
export function findBrowser(env: Env): { path: string } | { missing: string } {
  const mac = process.platform === 'darwin'
  if (!mac && env.DISPLAY === '' && env.WAYLAND_DISPLAY === '') return { missing: 'There is no display here.' }
  const folders = env.PATH.split(delimiter)
  const candidates = [
    env.TOUCHSTONE_CHROMIUM ?? [],
    mac ? onMac : onLinux.flatMap((name) => folders.map((at) => join(at, name))),
  ]
  const path = candidates.flat().find(isProgram)
  return path
    ? { path }
    : { missing: 'No Chromium, Chrome for Testing or Edge was found (TOUCHSTONE_CHROMIUM may name one).' }
}

interface Opening {
  path: string
  extension: string
  /** The browser's own folder: it stays paired, and the person's own browser is left alone. */
  profile: string
  api: string
  code: string
  /** Told to stop: no more tries. */
  signal: AbortSignal
  /** Shown at first, and once it is paired. */
  pages: { first: string; paired: string }
}

/** Opens the browser with the extension and pairs it: `isPaired` waits a while and tells whether the code was used. */
export async function openBrowser(
  { path, extension, profile, api, code, signal, pages }: Opening,
  isPaired: (over: AbortSignal) => Promise<boolean>,
): Promise<{ paired: boolean; stop: () => Promise<void> }> {
  const settings = [`--user-data-dir=${profile}`, ...quiet, ...(runsAsRoot() ? ['--no-sandbox'] : [])]
  const loading = [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]
  const browser = spawn(path, [...settings, ...loading, pages.first], { stdio: 'ignore', detached: true })
  const gone = new AbortController()
  const over = AbortSignal.any([gone.signal, signal])
  browser.once('error', () => gone.abort()).once('exit', () => gone.abort())
  // A second run hands its page to the first one and ends.
  const open = (url: string) => spawn(path, [...settings, url], { stdio: 'ignore' }).once('error', () => {})
  const pairing = `chrome-extension://${extensionId}/options.html#${new URLSearchParams({ code, api }).toString()}`

  let paired = false
  // An address of an extension that is not loaded yet is blocked for good, so it is tried again.
  for (let tries = 0; tries < 3 && !paired && !over.aborted; tries += 1) {
    await sleep(2500, undefined, { signal: over }).catch(() => {})
    if (!over.aborted) open(pairing)
    paired = await isPaired(over)
  }
  if (paired) open(pages.paired)
  return { paired, stop: () => stop(browser) }
}

const quiet = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

async function stop(browser: ChildProcess): Promise<void> {
  if (browser.pid === undefined || browser.exitCode !== null || browser.signalCode !== null) return
  const gone = once(browser, 'exit')
  browser.kill('SIGTERM')
  await Promise.race([gone, sleep(3000, undefined, { ref: false })])
  if (browser.exitCode === null && browser.signalCode === null) browser.kill('SIGKILL')
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
