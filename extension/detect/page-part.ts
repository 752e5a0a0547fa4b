import { type Heading, headingsOf, headsCredentials, headsOthers } from './headings.ts'
import type { Walk } from './links.ts'
import { othersPart } from './others-part.ts'
import { isWithin, sectionOf } from './sections.ts'
import { baseOf } from './web-url.ts'

const apart = 'nav,footer,[role="navigation"],[role="contentinfo"]'
/** An application of many people may keep the last one's page, out of reach. */
const left = `${apart},[inert]`
const aside = 'aside,[role="complementary"]'
/** What stands beside the page's own matter. */
export const beside = `${aside},${apart},[hidden],[inert]`

/** What is known of a page before it is looked at. */
interface Known {
  /** Elements that stand in the person's own part, as the page's highest headings do. */
  anchors?: readonly Element[] | undefined
  /** An applicant tracking system shows its candidate in asides too, and what colleagues write. */
  isAts?: boolean | undefined
}

/** The part of any page that is about its person: without what stands beside, what others write, what leads on. */
export function pagePart(
  page: ParentNode,
  url: URL,
  { anchors = [], isAts = false }: Known = {},
): { headings: readonly Heading[]; walk: Walk & Required<Pick<Walk, 'isOutside'>> } {
  const headings = headingsOf(page)
  const within = new Set(
    headings.filter((one) => headsCredentials(one.text)).flatMap((one) => sectionOf(one, headings)),
  )
  const highest = headings.filter(({ level, text }) => level === 1 && !headsOthers(text)).map(({ element }) => element)
  const isOthers = othersPart({ headings, anchors: [...anchors, ...highest], isAts })
  // An aside of a personal page may be where the person shows badges: then its own heading says so.
  const headed = headings.filter((one) => headsCredentials(one.text) && !headsOthers(one.text))
  const isBeside = (element: Element) => {
    const around = isAts ? null : element.closest(aside)
    return around !== null && !headed.some((one) => around.contains(one.element))
  }
  return {
    headings,
    walk: {
      base: baseOf(page, url),
      isOutside: (element) => isBeside(element) || element.closest(isAts ? left : apart) !== null || isOthers(element),
      isCredentialSection: (element) => isWithin(element, within),
    },
  }
}
