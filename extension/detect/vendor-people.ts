import { ownersOf, type PersonLink } from './owner.ts'
import { baseOf, webUrl } from './web-url.ts'

/** A site's own rule: whose page an address of it is; null for every other address. */
type PersonIn = (url: URL) => string | null

/** The people of a site whom a page links, and whose blocks are whose. */
export interface VendorPeople {
  /** Is the element a row or a link of a list of people? */
  isListed: (element: Element) => boolean
  /** Is the element in a block that links other people only? `anchors` stand in the person's own part. */
  strangers: (anchors: readonly Element[]) => (element: Element) => boolean
}

const row = 'li,tr,article,[role="listitem"],[role="row"]'

/** Finds the links to people of the site; the page's own address says which of them is the person. */
export function vendorPeople(page: Document, url: URL, personIn: PersonIn): VendorPeople {
  const base = baseOf(page, url)
  const own = personIn(url)
  const people: PersonLink[] = []
  const links = page.getElementsByTagName('a')
  for (let at = 0; at < 5000; at += 1) {
    const element = links[at]
    if (!element) break
    const to = webUrl(element.getAttribute('href'), base)
    const person = to && personIn(to)
    if (person) people.push({ element, subject: person === own, own: person === own })
  }
  return {
    isListed: (element) => {
      const around = [element.closest('a'), element.closest(row)]
      return people.some((person) => around.some((block) => block?.contains(person.element)))
    },
    strangers: (anchors) => {
      const ownerOf = ownersOf(page.body, people, anchors)
      return (element) => ownerOf(element) === 'stranger'
    },
  }
}
