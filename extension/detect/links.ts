import { find } from '@touchstone/shared/hosts'
import type { Link } from '@touchstone/shared/hosts/host'
import { unwrap } from '@touchstone/shared/hosts/unwrap'
import type { CandidateLink } from '@touchstone/shared/reading'
import { byTag } from './by-tag.ts'
import { isUndrawn, isUnseen } from './is-unseen.ts'
import { type Carried, looksLikeCredential } from './shape.ts'
import { textOf } from './text.ts'
import { webUrl } from './web-url.ts'

/** What of a page is asked for when its links are walked. */
export interface Walk {
  base: URL
  /** Elements of others, of the site's own navigation, of what is no part of the person. */
  isOutside?: (element: Element) => boolean
  /** Links of the site to itself: credentials only when a known host says so. */
  isNavigation?: (url: URL) => boolean
  /** Inside a section of credentials less is asked of a link to an unknown host. */
  isCredentialSection?: (element: Element) => boolean
  /** Takes a link of a section whatever its URL looks like. */
  takesAny?: boolean
  /** Is given every address elsewhere that the person's part links. */
  others?: Set<string>
  /** An application of many people keeps the last one's page, undrawn. */
  drawnOnly?: boolean
  /** Is given every address of a credential that stands where nobody sees it. */
  unseen?: Set<string>
}

/** The links of a page that may be credentials; what is claimed of them is the reader's to add. */
export interface LinkList {
  links: CandidateLink[]
  /** The elements behind each link, by its URL. */
  elements: Map<string, Element[]>
  truncated: boolean
}

type From = CandidateLink['from']

/** What carries an address: tag, attribute, and what the address is then. */
const carriers: readonly (readonly [string, string, From])[] = [
  ['a', 'href', 'link'],
  ['area', 'href', 'link'],
  ['img', 'src', 'image'],
  ['iframe', 'src', 'frame'],
  ['object', 'data', 'object'],
  ['embed', 'src', 'object'],
]
const mostElements = 10_000
/** Addresses that are taken apart: so many of the usual length, fewer where they are long. */
const mostAddresses = 1500
const usualLength = 400
/** Where one address stands is looked at so often: then the page repeats itself. */
const mostTimes = 200

/** What an address is by itself, wherever on the page it stands. */
interface Address {
  url: URL
  link: Link
  /** Reads like a credential anywhere, or only among credentials. */
  alone: boolean
  inSection: boolean
  isElsewhere: boolean
  /** How often it was met. */
  seen: number
}

/** Walks what carries a URL on the page, once; one entry per canonical URL. Bounded by elements and by addresses. */
export function linksOf(page: ParentNode, walk: Walk): LinkList {
  const list: LinkList = { links: [], elements: new Map(), truncated: false }
  const byKey = new Map<string, CandidateLink>()
  const addresses = new Map<string, Address | null>()
  let left = mostAddresses
  const visit: Visit = (element, raw, from) => {
    if (!raw || raw.startsWith('#')) return
    let address = addresses.get(raw)
    if (address === undefined) {
      left -= 1 + raw.length / usualLength
      if (left < 0) {
        list.truncated = true
        return
      }
      address = addressOf(raw, walk, from === 'image' ? 'picture' : 'link')
      addresses.set(raw, address)
    }
    if (!address || address.seen === mostTimes) return
    address.seen += 1
    if (isTaken(address, element, walk)) take(list, byKey, address.link.canonical, element, from)
    else if (address.isElsewhere && from === 'link' && walk.others?.has(address.link.canonical) === false) {
      if (walk.isOutside?.(element) !== true) walk.others.add(address.link.canonical)
    }
  }
  for (const [tag, attribute, from] of carriers) {
    const elements = byTag(page, tag)
    for (let at = 0; at < mostElements && !list.truncated; at += 1) {
      const element = elements[at]
      if (!element) break
      visit(element, element.getAttribute(attribute), from)
      list.truncated ||= at === mostElements - 1
    }
  }
  visitEmbeds(page, list, visit)
  return list
}

function addressOf(raw: string, walk: Walk, carried: Carried): Address | null {
  const direct = webUrl(raw, walk.base)
  const url = direct && unwrap(direct)
  if (!url) return null
  const link = find(url)
  // The picture of a profile or a course is no more than that.
  const known = link.kind === 'award' || link.kind === 'issuer-page' || (link.kind !== 'unknown' && carried === 'link')
  const own = walk.isNavigation?.(url) === true
  return {
    url,
    link,
    alone: known || (!own && looksLikeCredential(url, carried, false)),
    inSection:
      known || (!own && ((walk.takesAny === true && carried === 'link') || looksLikeCredential(url, carried, true))),
    isElsewhere: !own && url.host !== walk.base.host,
    seen: 0,
  }
}

const named = /badge|credential|[cz]ertifi[ck]|diplom|сертиф/i

/** A file that its own link calls a credential, wherever it stands. */
function isNamedFile({ url }: Address, element: Element): boolean {
  if (element.localName !== 'a' || !/\.(?:json|jsonld|jwt|png|svg|pdf)$/i.test(url.pathname)) return false
  return named.test(`${textOf(element, 80)} ${element.getAttribute('download')}`)
}

function isTaken(address: Address, element: Element, walk: Walk): boolean {
  if (!address.inSection) return false
  if (!address.alone && walk.isCredentialSection?.(element) !== true && !isNamedFile(address, element)) return false
  if (walk.isOutside?.(element) === true || (walk.drawnOnly && isUndrawn(element))) return false
  const isHidden = isUnseen(element)
  if (isHidden) walk.unseen?.add(address.link.canonical)
  return !isHidden
}

type Visit = (element: Element, raw: string | null, from: From) => void

/** Embeds whose script has not run, and cards whose address stands on a `div`. Seen 2025-11: Credly's share code and profile. */
function visitEmbeds(page: ParentNode, list: LinkList, visit: Visit): void {
  for (const element of page.querySelectorAll('div[href],[role="button"][href]:not(a),[data-share-badge-id]')) {
    if (list.truncated) return
    const id = element.getAttribute('data-share-badge-id')
    const host = element.getAttribute('data-share-badge-host') || 'https://www.credly.com'
    if (id === null) visit(element, element.getAttribute('href'), 'link')
    else visit(element, `${host}/badges/${encodeURIComponent(id.toWellFormed())}`, 'embed')
  }
}

const keyOf = (address: string) => address.replace(/^https?:/, '').replace(/\/$/, '')

function take(list: LinkList, byKey: Map<string, CandidateLink>, url: string, element: Element, from: From): void {
  const first = byKey.get(keyOf(url))
  if (first) {
    list.elements.get(first.url)?.push(element)
    return
  }
  const link: CandidateLink = { url, from, claim: null }
  byKey.set(keyOf(url), link)
  list.links.push(link)
  list.elements.set(url, [element])
}
