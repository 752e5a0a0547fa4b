import { isProfile } from '../profile-links.ts'
import { readAny } from '../read-any.ts'
import type { Site } from '../site.ts'
import { textOf } from '../text.ts'
import { isHost } from '../web-url.ts'

/** Owner and repository of the URL; the repository is null on a profile. */
function placeOf(url: URL): { owner: string; repository: string | null } | null {
  if (!isHost(url, 'github.com') || isHost(url, 'gist.github.com')) return null
  const [owner, repository, part] = url.pathname.split('/').filter(Boolean)
  if (!owner || !isProfile(new URL(`https://github.com/${owner}`))) return null
  if (!repository) return { owner, repository: null }
  return part === undefined || part === 'blob' || part === 'tree' ? { owner, repository } : null
}

/** The full name on a profile. Seen 2025-11: `itemprop="name"`; the title is `login (Full Name) · GitHub`. */
function nameOn(page: Document): string | null {
  const titled = /^[\w-]+ \((.+)\)(?:\s·\s.*)?$/u.exec(textOf(page.querySelector('title'), 200))?.[1]
  return textOf(page.querySelector('[itemprop="name"]'), 200) || titled || null
}

/** A GitHub profile, or a README: what its owner shows there. Stars, followers and activity are of others. */
export const github: Site = {
  id: 'github',
  kind: 'adapter',
  matches: (url) => placeOf(url) !== null,
  read: (page, url, context) => {
    const place = placeOf(url)
    const article = page.querySelector('article')
    const card = page.querySelector('[itemtype$="/Person"]')
    return readAny(github, page, url, context, {
      name: place?.repository === null ? nameOn(page) : null,
      key: `github:${place?.owner.toLowerCase()}`,
      profile: `https://github.com/${place?.owner}`,
      isOutside: (element) => article?.contains(element) !== true && card?.contains(element) !== true,
    })
  },
  anchors: [{ id: 'name', found: (page, url) => placeOf(url)?.repository !== null || nameOn(page) !== null }],
}
