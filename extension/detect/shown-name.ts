import { isNoName, looksLikeName } from './person-name.ts'
import { fold, textOf } from './text.ts'
import { agree, titleNames } from './title-names.ts'

/** The name of the person that a site's page shows. */
export interface ShownName {
  name: string | null
  /** What shows it. */
  element: Element | null
  /** Title and heading name two people: the page is between the one and the other. */
  disagree: boolean
}

const most = 20_000

/**
 * The title first, then what on the page agrees with it: a heading, else any text. `at` selects what shows names on this
 * site; `isListed` tells the rows of lists of people, which show names too.
 */
export function shownName(
  page: Document,
  vendor: { id: string; nameAt?: string },
  isListed: (element: Element) => boolean,
): ShownName {
  const [site = ''] = vendor.id.split('-')
  const isSite = (title: string) => fold(title).split(' ').includes(site) && !looksLikeName(without(title, site))
  const titles = titleNames(page).filter((title) => !isNoName(title) && !isSite(title))
  const find = (selector: string) => [...page.querySelectorAll(selector)].slice(0, 200).filter((one) => !isListed(one))
  const marked = vendor.nameAt ? find(vendor.nameAt) : []
  const headings = [...marked, ...find('h1,h2,[role="heading"]')]
  const titled = titles.find(looksLikeName)
  const agreed =
    headings.find((one) => titles.some((title) => agree(textOf(one, 200), title))) ??
    (titled ? elementSaying(page, titled, isListed) : null)
  if (agreed) return { name: textOf(agreed, 200), element: agreed, disagree: false }
  const distinct = new Set(marked.map((one) => fold(textOf(one, 200))))
  const named =
    distinct.size === 1 ? marked[0] : headings.find((one) => one.localName === 'h1' && looksLikeName(textOf(one, 200)))
  if (titled) return { name: titled, element: null, disagree: named !== undefined }
  return { name: named ? textOf(named, 200) : null, element: named ?? null, disagree: false }
}

const without = (title: string, site: string) =>
  title
    .split(' ')
    .filter((one) => fold(one) !== site)
    .join(' ')

/** The element whose own text is the name. */
function elementSaying(page: Document, name: string, isListed: (element: Element) => boolean): Element | null {
  const texts = page.createTreeWalker(page.body, 4)
  const [first = ''] = fold(name).split(' ')
  for (let seen = 0; seen < most && texts.nextNode(); seen += 1) {
    const { nodeValue, parentElement } = texts.currentNode
    const text = (nodeValue ?? '').trim()
    if (text.length > 80 || !fold(text).includes(first) || !parentElement || isListed(parentElement)) continue
    if (fold(text) === fold(name)) return parentElement
  }
  return null
}
