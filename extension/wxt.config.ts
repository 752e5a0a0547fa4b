import { defineConfig } from 'wxt'

/** Public half of a key pair made once; it fixes the Chromium id cjekoocdhdopfggjkbnabikaopfjonni, which the API
 * admits as an origin. Chrome derives the id from it; a store release is signed with a key of its own. */
const key =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAy53powaIvRLRZKsRUydJXasGFmELP8vpVBUFb7jDyAv8Ka3j0OqGYTOEO8euy5lJptMuOxGJZNf+M9ROBWjUd5mykrUFyxl8GKZ1y7FjqPYi4H/6yIbkmcEcm5WF7P+MWvVDF50Nnfjp/kw9TWIikR8a6oZJ77qh0lO1JvSL637FCnP2hmoWcw3AHaJJ2Q7zzK/Ulv6wgl1d9EOA0p4j5jkZ2EvZ874BImB6pBV2kTjgAdweLsW0qjsf67EJA/xme7XomSUb5lYYz/JZGWLHw48I5ggO2oFacFY2LgCIQK/l/W9Q5z600LiAGAe9KZ9mj4mtgDK1dvlr6nmizU8u3wIDAQAB'

/** The API's address is a setting, so any https and loopback address may be connected to; all else is refused. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  'connect-src https: http://127.0.0.1:* http://localhost:*',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

const firefox = {
  browser_specific_settings: {
    gecko: {
      id: 'touchstone@touchstone.example',
      strict_min_version: '142.0',
      data_collection_permissions: {
        required: ['none' as const],
        optional: ['personallyIdentifyingInfo' as const, 'websiteContent' as const, 'authenticationInfo' as const],
      },
    },
  },
}

export default defineConfig({
  imports: false,
  // Tests build into a folder of their own.
  ...(process.env.TOUCHSTONE_OUTPUT && { outDir: process.env.TOUCHSTONE_OUTPUT }),
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  vite: () => ({ build: { cssTarget: ['chrome123', 'firefox120'] } }),
  manifest: ({ browser }) => ({
    name: 'Touchstone',
    version: '0.1.0',
    description: 'Verifies the micro-credentials on a page and weighs them against your open role.',
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: { default_title: 'Read this page with Touchstone' },
    commands: {
      _execute_action: {
        suggested_key: { default: 'Ctrl+Shift+Y', mac: 'Command+Shift+Y' },
        description: 'Read this page with Touchstone',
      },
    },
    content_security_policy: { extension_pages: policy },
    ...(browser === 'firefox' ? firefox : { key, minimum_chrome_version: '123' }),
  }),
})
