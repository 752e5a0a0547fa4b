import { linksOf } from './links.ts'
import { baseOf } from './web-url.ts'

/**
 * May the page show a credential at all, whoever's? The light half of a reading, for the script that runs on every page
 * of an allowed site; whose they are, and how many, takes the reader.
 */
export function mayShow(page: Document, url: URL): boolean {
  return linksOf(page, { base: baseOf(page, url), isCredentialSection: () => true }).links.length > 0
}
