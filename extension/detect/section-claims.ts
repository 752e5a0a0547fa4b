import type { Claim } from '@touchstone/shared/reading'
import { badgeHints } from './entries.ts'
import { readEntries } from './entry-claims.ts'
import type { LinkList } from './links.ts'

/** What the sections of credentials of any page say beside their links. */
export interface SectionClaims {
  /** Entries without a link: rows of a list, or what says more than a title. */
  claims: Claim[]
  /** Is there a section in which nothing can be read? Some pages draw their headings first. */
  unsure: boolean
  /** Were entries left out that nobody sees? */
  hidden: boolean
}

/** Reads the entries of sections, each of the elements that follow one heading; completes the claims of `list`'s links. */
export function sectionClaims(
  sections: readonly (readonly Element[])[],
  list: LinkList,
  isOutside: (element: Element) => boolean,
): SectionClaims {
  const owners = new Map([...list.elements].flatMap(([url, all]) => all.map((element) => [element, url] as const)))
  const linkOf = (element: Element) => owners.get(element)
  const found: SectionClaims = { claims: [], unsure: false, hidden: false }
  for (const section of sections) {
    const { entries, hidden } = readEntries(section, { linkOf, isOutside, hints: badgeHints })
    const isLinked = [...owners.keys()].some((element) => section.some((part) => part.contains(element)))
    found.hidden ||= hidden
    found.unsure ||= entries.length === 0 && !isLinked && !hidden
    for (const { elements, claim } of entries) {
      const inside = [...owners].filter(([element]) => elements.some((part) => part.contains(element)))
      const [url, ...others] = new Set(inside.map(([, address]) => address))
      const link = list.links.find((one) => one.url === url)
      const isRow = elements.some((element) => element.matches('li,[role="listitem"],tr'))
      if (link && others.length === 0) link.claim = complete(link.claim, claim)
      // One entry may lead to two pages of one credential; where they are two, each says its title itself.
      else if (isRow) for (const one of list.links) if (inside.some(([, at]) => at === one.url)) one.claim ??= claim
      const says = claim.issuer !== null || claim.issued !== null || claim.credentialId !== null
      if (inside.length === 0 && (isRow || says)) found.claims.push(claim)
    }
  }
  return found
}

/** A title in the link itself is the title; the entry says the rest where it agrees. */
function complete(own: Claim | null, entry: Claim): Claim {
  if (!own?.title) return entry
  return entry.title === own.title ? entry : own
}
