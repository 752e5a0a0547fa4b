import { claimedLinks } from './claimed-links.ts'
import { documentIn } from './frames.ts'
import type { LinkList } from './links.ts'
import { pagePart } from './page-part.ts'
import { shadowRoots } from './shadow-roots.ts'

/** What of a page says which of its inner parts are the person's. */
export interface Inner {
  base: URL
  isAts: boolean
  isOutside: (element: Element) => boolean
}

const mostFrames = 20

/** Adds the links in frames of the same origin and in open shadow roots: to a person they are the page. */
export function addInner(list: LinkList, page: Document, { base, isAts, isOutside }: Inner): void {
  const linksIn = (root: ParentNode) => claimedLinks(root, pagePart(root, base, { isAts }).walk).links
  for (const frame of [...page.querySelectorAll('iframe,frame')].slice(0, mostFrames)) {
    const inner = isOutside(frame) ? null : documentIn(frame)
    for (const link of inner ? linksIn(inner) : []) add(list, { ...link, from: 'frame' })
  }
  for (const root of shadowRoots(page)) {
    for (const link of isOutside(root.host) ? [] : linksIn(root)) add(list, link)
  }
}

function add(list: LinkList, link: LinkList['links'][number]): void {
  if (!list.links.some((one) => one.url === link.url)) list.links.push(link)
}
