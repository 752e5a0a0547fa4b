import { linksOf } from './links.ts'
import { isOversize } from './oversize.ts'
import { pagePart } from './page-part.ts'

/**
 * How many links of the page may lead to the person's credentials: the light half of a reading, for the script that runs
 * on every page of an allowed site. Null where the page is too large. Whose profile of a network a page is takes all of
 * a reading to tell: `isProfilePage` says where.
 */
export function countFound(page: Document, url: URL): number | null {
  return isOversize(page) ? null : linksOf(page, pagePart(page, url).walk).links.length
}
