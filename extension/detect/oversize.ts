/** Above this many elements a page is read by its links alone: everything else would hold the browser up. */
const mostElements = 40_000

/** Is the page too large to be read as a whole? */
export function isOversize(page: Document): boolean {
  return page.getElementsByTagName('*')[mostElements] !== undefined
}
