import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'

const names = ['chromium', 'chromium-browser', 'chrome-for-testing', 'microsoft-edge']

function onPath(): string | null {
  const folders = (process.env.PATH ?? '').split(':')
  for (const name of names) {
    const found = folders.map((folder) => join(folder, name)).find((file) => existsSync(file))
    if (found) return found
  }
  return null
}

const playwrightsOwn = (): string | null => (existsSync(chromium.executablePath()) ? chromium.executablePath() : null)

/**
 * The path of a Chromium that still loads unpacked extensions (branded Chrome has refused since 137). Installs one where
 * there is none: Debian's package as root, else playwright's own download. Throws with what to install; never skips.
 */
export async function ensureChromium(): Promise<string> {
  const present = process.env.TOUCHSTONE_CHROMIUM ?? onPath() ?? playwrightsOwn()
  if (present) return present
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('No Chromium here: installing the Debian package (apt-get install chromium).')
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' })
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  } else {
    console.log("No Chromium here: trying playwright's own download.")
    spawnSync('playwright-core', ['install', 'chromium'], { stdio: 'inherit' })
  }
  const installed = onPath() ?? playwrightsOwn()
  if (installed) return installed
  throw new Error(
    'The end-to-end tests need Chromium, Chrome for Testing or Edge: install one and run the tests again.',
  )
}
