import type { Claim } from '@touchstone/shared/reading'
import { isButtonText } from './claim.ts'
import { clip } from './text.ts'
import { isHost, webUrl } from './web-url.ts'

/** Hosts that serve pictures of badges; the picture's address names the template, not the award (seen 2026-11). */
const pictureHosts = [
  'images.credly.com',
  'images.youracclaim.com',
  'badgr.io',
  'badgr.com',
  'openbadgepassport.com',
  'api.accredible.com',
]
const mostPictures = 2000
const mostClaims = 100

/** Credentials that a page shows by their picture alone: claims, since a picture of a badge is never evidence. */
export function picturedCredentials(
  page: Document,
  base: URL,
  isOutside: (element: Element) => boolean,
  taken: ReadonlySet<Element>,
): Claim[] {
  const titles = new Set<string>()
  const pictures = page.getElementsByTagName('img')
  for (let at = 0; at < mostPictures && titles.size < mostClaims; at += 1) {
    const picture = pictures[at]
    if (!picture) break
    const raw = picture.getAttribute('src') ?? ''
    if (!/credly|acclaim|accredible|badg/i.test(raw)) continue
    const url = webUrl(raw, base)
    if (!url || !isHost(url, ...pictureHosts) || taken.has(picture) || isTakenAround(picture, taken)) continue
    const title = clip(picture.getAttribute('alt') ?? '', 300)
    if (title && !isButtonText(title) && !isOutside(picture)) titles.add(title)
  }
  return Array.from(titles, (title) => ({ title, issuer: null, issued: null, expires: null, credentialId: null }))
}

/** Is the picture that of a link which was taken already? */
function isTakenAround(picture: Element, taken: ReadonlySet<Element>): boolean {
  const link = picture.closest('a,[role="button"]')
  return link !== null && taken.has(link)
}
