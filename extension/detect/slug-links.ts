import { isHost, webUrl } from './web-url.ts'

/** A link to a person's page of the network. */
export interface SlugLink {
  element: Element
  slug: string
  /** `/details/`, `/overlay/` and alike: linked from that person's own blocks only. */
  own: boolean
  /** The list of all of the person's certifications. */
  isList: boolean
}

const ownPath = /^\/in\/[^/]+\/(?:details|overlay|recent-activity|edit|opportunities)(?:\/|$)/
/** Without the viewers of attached files and the forms below it. */
const listPath = /\/details\/certifications\/?$/
const mostLinks = 10_000
/** No profile links so many people; where one does, nobody's block can be told from another's. */
export const mostPeople = 2000

/** The person's name in an address of a profile, in lower case; null for every other address. */
export function slugOf(url: URL): string | null {
  const raw = /^\/in\/([^/?#]+)/.exec(url.pathname)?.[1]
  if (!raw) return null
  try {
    return decodeURIComponent(raw).toLowerCase()
  } catch {
    return raw.toLowerCase()
  }
}

/** All links to people on the page, and the links that carry the person's stable key. One pass over its anchors. */
export function slugLinks(page: Document, base: URL): { people: SlugLink[]; keyed: Element[] } {
  const people: SlugLink[] = []
  const keyed: Element[] = []
  const links = page.getElementsByTagName('a')
  for (let at = 0; at < mostLinks; at += 1) {
    const element = links[at]
    if (!element || people.length === mostPeople) break
    const raw = element.getAttribute('href') ?? ''
    if (raw.includes('profileUrn=')) keyed.push(element)
    if (!raw.includes('/in/')) continue
    const url = webUrl(raw, base)
    const slug = url && (url.host === base.host || isHost(url, 'linkedin.com')) ? slugOf(url) : null
    // "me" is whoever is signed in.
    if (!url || !slug || slug === 'me') continue
    const isList = listPath.test(url.pathname)
    people.push({ element, slug, own: ownPath.test(url.pathname), isList })
  }
  return { people, keyed }
}
