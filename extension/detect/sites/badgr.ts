import { readAny } from '../read-any.ts'
import type { Site } from '../site.ts'
import { asWallet } from '../wallet.ts'
import { isHost } from '../web-url.ts'

function collectionOf(url: URL): string | null {
  const isPlace = isHost(url, 'badgr.com', 'badgr.io', 'badges.parchment.com')
  return isPlace ? (/^\/public\/collections\/([\w-]+)/.exec(url.pathname)?.[1] ?? null) : null
}

/** A person's shared collection on Badgr (unconfirmed, 2025-11): its cards link to the assertions. */
export const badgr: Site = {
  id: 'badgr',
  kind: 'untested',
  matches: (url) => collectionOf(url) !== null,
  read: (page, url, context) => {
    const reading = readAny(badgr, page, url, context, { key: `badgr:${collectionOf(url)}` })
    return asWallet(page, reading, 'badges', 'links')
  },
  anchors: [],
}
