import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const run = promisify(execFile)
const here = import.meta.dirname
const root = join(here, '..')
const command = (name: string, at = here) => join(at, 'node_modules/.bin', name)

let out: string
beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'touchstone-manifest-'))
  const env = { ...process.env, TOUCHSTONE_OUTPUT: out, NODE_ENV: 'production' }
  await run(command('wxt'), ['build'], { cwd: here, env })
  await run(command('wxt'), ['build', '-b', 'firefox', '--mv3'], { cwd: here, env })
}, 60_000)
afterAll(() => rm(out, { recursive: true, force: true }))

interface Manifest {
  manifest_version: number
  permissions: string[]
  key?: string
  content_security_policy: { extension_pages: string }
  browser_specific_settings?: { gecko: { data_collection_permissions: unknown } }
  [other: string]: unknown
}

const manifestOf = async (browser: string): Promise<Manifest> =>
  JSON.parse(await readFile(join(out, `${browser}-mv3`, 'manifest.json'), 'utf8'))

describe.each(['chrome', 'firefox'])('the manifest for %s', (browser) => {
  test('asks for no host before a person allows one, and opens nothing to pages', async () => {
    const manifest = await manifestOf(browser)
    expect(manifest.manifest_version).toBe(3)
    for (const key of ['host_permissions', 'content_scripts', 'web_accessible_resources', 'externally_connectable'])
      expect(manifest).not.toHaveProperty(key)
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*'])
  })

  test('has the fewest permissions', async () => {
    const expected = [
      'activeTab',
      'contextMenus',
      'scripting',
      'storage',
      ...(browser === 'chrome' ? ['sidePanel'] : []),
    ]
    expect((await manifestOf(browser)).permissions.toSorted()).toEqual(expected.toSorted())
  })

  test('runs its own scripts only', async () => {
    const { extension_pages } = (await manifestOf(browser)).content_security_policy
    expect(extension_pages).toContain("default-src 'none'")
    expect(extension_pages).toContain("script-src 'self';")
    expect(extension_pages).not.toContain('unsafe')
  })

  test('the detecting content script is small, without zod and without preact', async () => {
    const chip = await readFile(join(out, `${browser}-mv3/chip.js`), 'utf8')
    expect(chip).toContain('credentials found')
    expect(chip).not.toMatch(/ZodError|strictObject|__preactattr_|diffed/)
    expect(gzipSync(chip).byteLength).toBeLessThan(15_000)
  })

  test('carries no remote code', async () => {
    const folder = join(out, `${browser}-mv3`)
    const files = (await readdir(folder, { recursive: true })).filter((file) => /\.(?:js|html)$/.test(file))
    for (const file of files) {
      const text = await readFile(join(folder, file), 'utf8')
      expect(text, file).not.toMatch(/\beval\(|new Function\(|<script[^>]+src="https?:|import\(["']https?:/)
    }
  })
})

test('Chrome opens the side panel and knows the id by its key', async () => {
  const manifest = await manifestOf('chrome')
  expect(manifest.side_panel).toEqual({ default_path: 'sidepanel.html' })
  const { createHash } = await import('node:crypto')
  const hex = createHash('sha256')
    .update(Buffer.from(manifest.key ?? '', 'base64'))
    .digest('hex')
    .slice(0, 32)
  const id = hex.replaceAll(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
  expect(id).toBe('cjekoocdhdopfggjkbnabikaopfjonni')
})

test('Firefox opens the sidebar and collects nothing unasked', async () => {
  const manifest = await manifestOf('firefox')
  expect(manifest.sidebar_action).toMatchObject({ default_panel: 'sidepanel.html' })
  expect(manifest.browser_specific_settings?.gecko.data_collection_permissions).toEqual({
    required: ['none'],
    optional: ['personallyIdentifyingInfo', 'websiteContent', 'authenticationInfo'],
  })
})

test('web-ext finds no error in the build for Firefox', async () => {
  const source = join(out, 'firefox-mv3')
  const args = ['lint', '--source-dir', source, '--output', 'json']
  const { stdout } = await run(command('web-ext', root), args, { cwd: root }).catch(
    (error) => error as { stdout: string },
  )
  const { errors } = JSON.parse(stdout) as { errors: unknown[] }
  expect(errors).toEqual([])
}, 60_000)
