import { readAny } from '../read-any.ts'
import type { Site } from '../site.ts'
import { clip, textOf } from '../text.ts'
import { asWallet } from '../wallet.ts'
import { isHost } from '../web-url.ts'

function slugOf(url: URL): string | null {
  return isHost(url, 'credly.com') ? (/^\/users\/(?!sign_|password)([\w.-]+)/.exec(url.pathname)?.[1] ?? null) : null
}

/** Seen 2025-11: `og:title` is "X's profile on Credly"; cards carry their address on a `div`. */
const card = '[data-testid="desktop-badge-card"][href]'

function nameOn(page: Document): string | null {
  const og = clip(page.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '')
  const name =
    /^(.+?)['’]s profile/u.exec(og)?.[1] ?? /^(.+?)['’]s /u.exec(textOf(page.querySelector('title'), 200))?.[1]
  return name ?? null
}

/** A person's profile on Credly. */
export const credly: Site = {
  id: 'credly',
  kind: 'adapter',
  matches: (url) => slugOf(url) !== null,
  read: (page, url, context) => {
    const name = nameOn(page)
    const reading = readAny(credly, page, url, context, {
      ...(name ? { name } : {}),
      key: `credly:${slugOf(url)}`,
      profile: `https://www.credly.com/users/${slugOf(url)}`,
    })
    return asWallet(page, reading, 'badges', 'cards')
  },
  anchors: [
    { id: 'name', found: (page) => nameOn(page) !== null },
    { id: 'cards', found: (page) => page.querySelector(card) !== null },
  ],
}
