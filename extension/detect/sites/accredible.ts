import { readAny } from '../read-any.ts'
import type { Site } from '../site.ts'
import { asWallet } from '../wallet.ts'
import { isHost } from '../web-url.ts'

function slugOf(url: URL): string | null {
  return isHost(url, 'credential.net', 'accredible.com')
    ? (/^\/profile\/([\w.-]+)/.exec(url.pathname)?.[1] ?? null)
    : null
}

/** A person's wallet on Accredible (unconfirmed, 2025-11): its cards link to the credentials themselves. */
export const accredible: Site = {
  id: 'accredible',
  kind: 'untested',
  matches: (url) => slugOf(url) !== null,
  read: (page, url, context) => {
    const reading = readAny(accredible, page, url, context, { key: `accredible:${slugOf(url)}` })
    return asWallet(page, reading, 'credentials', 'links')
  },
  anchors: [],
}
