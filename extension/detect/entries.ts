import { rankOf } from './headings.ts'
import { isOff } from './is-unseen.ts'
import { clip, textOf } from './text.ts'

/** One entry of a list on a page: the elements that it is made of. */
export type Entry = readonly Element[]

/** Data attributes that mark one entry. Seen 2026-03: LinkedIn's DOM A. */
const marked = '[data-view-name="profile-component-entity"]'
const mostLines = 40
const mostVisits = 2000

function outermost(elements: Iterable<Element>): Element[] {
  const kept: Element[] = []
  for (const element of elements) {
    const last = kept.at(-1)
    if (!last?.contains(element) && kept.length < 300) kept.push(element)
  }
  return kept
}

/** Splits a section into its entries, the surest mark first; empty when the section shows none that it can tell apart. */
export function entriesOf(section: Element): Entry[] {
  const entities = outermost(section.querySelectorAll(marked))
  if (entities.length) return entities.map((entity) => [entity])
  const rule = section.querySelector('hr')
  const items = outermost(section.querySelectorAll('li,[role="listitem"]'))
  if (items.length && !items.some((item) => rule && item.contains(rule))) return items.map((item) => [item])
  const rows = rule ? [] : outermost(section.querySelectorAll('tr'))
  if (rows.length > 1) return rows.filter((row) => row.querySelector('td')).map((row) => [row])
  return rule ? betweenRules(rule, section) : alikeIn(section)
}

/** The last resort: children of one kind in a row, the heading apart; parts of one entry where only one says much. */
function alikeIn(section: Element): Entry[] {
  let at = section
  for (let depth = 0; depth < 12; depth += 1) {
    const children = [...at.children].filter((child) => !isHeading(child) && textOf(child, 10) !== '')
    const [first] = children
    if (!first) return []
    if (children.length === 1) {
      at = first
      continue
    }
    const alike = children.filter((child) => child.localName === first.localName)
    if (alike.length < children.length || /^(?:p|span|a)$/.test(first.localName)) return []
    const long = alike.filter((child) => linesOf([child]).length > 1)
    return long.length === 1 ? [alike] : alike.map((child) => [child])
  }
  return []
}

function isHeading(element: Element): boolean {
  const heading = element.matches('h1,h2,h3') ? element : element.querySelector('h1,h2,h3')
  return heading !== null && textOf(heading, 200) === textOf(element, 200)
}

/** Entries that `<hr>` separates. Seen 2026-01 to 2026-03: LinkedIn's DOMs B and C. */
function betweenRules(rule: Element, section: Element): Entry[] {
  let at: Element = rule
  while (at.parentElement && at.parentElement !== section && at.parentElement.childElementCount === 1)
    at = at.parentElement
  const entries: Element[][] = [[]]
  for (const child of at.parentElement?.children ?? []) {
    const isRule = child.localName === 'hr' || (child.querySelector('hr') !== null && textOf(child, 10) === '')
    if (isRule) entries.push([])
    else if (textOf(child, 10) !== '') entries.at(-1)?.push(child)
  }
  return entries.filter((entry) => entry.length > 0)
}

/** The lines of an entry in reading order. A text that stands twice (for the eye and for a screen reader) is read once. */
export function linesOf(entry: Entry): string[] {
  const lines: string[] = []
  let left = mostVisits
  const visit = (element: Element, depth: number): void => {
    left -= 1
    if (
      left < 0 ||
      lines.length >= mostLines ||
      depth > 60 ||
      /^(?:script|style|template|noscript|svg|hr|h[12]|dt|legend)$/.test(element.localName) ||
      isOff(element)
    )
      return
    if (element.localName === 'a' && element.getAttribute('href')?.includes('/details/')) return
    if (element.getAttribute('data-view-name')?.endsWith('-media-button')) return
    let direct = false
    for (let node = element.firstChild; node && !direct; node = node.nextSibling) {
      direct = node.nodeType === 3 && /\S/.test(node.nodeValue ?? '')
    }
    if (direct) {
      const line = once(clip(textOf(element)))
      if (line && !lines.includes(line)) lines.push(line)
      return
    }
    for (const child of element.children) visit(child, depth + 1)
  }
  for (const element of entry) visit(element, 0)
  return lines
}

/** The signed-out page writes a title twice in one element (seen 2025-11). */
function once(line: string): string {
  const half = line.slice(0, line.length / 2).trim()
  return half.length > 3 && (line === half + half || line === `${half} ${half}`) ? half : line
}

/**
 * What names the parts of an entry independently of their order: its highest heading, labels of its buttons, alternative
 * texts of its logos.
 */
export function hintsOf(entry: Entry): { head: string | null; labels: string[]; logos: string[] } {
  const labels: string[] = []
  const logos: string[] = []
  const heads: { rank: number; text: string }[] = []
  for (const element of entry) {
    for (const one of [element, ...element.querySelectorAll('[aria-label],img[alt],h3,h4,h5,h6')].slice(0, 30)) {
      if (/^h[3-6]$/.test(one.localName)) heads.push({ rank: rankOf(one), text: once(clip(textOf(one))) })
      const label = one.getAttribute('aria-label')
      const alt = one.localName === 'img' ? one.getAttribute('alt') : null
      if (label) labels.push(clip(label))
      if (alt) logos.push(clip(alt))
    }
  }
  const [head] = heads.toSorted((one, two) => one.rank - two.rank)
  return { head: head?.text ?? null, labels, logos }
}

/** Hints where pictures are of badges and not of issuers: their texts are titles, but for those that speak of a logo. */
export function badgeHints(entry: Entry): ReturnType<typeof hintsOf> {
  const { head, labels, logos } = hintsOf(entry)
  const isLogo = (alt: string) => /\blogo\b/i.test(alt)
  return { head: head ?? logos.find((alt) => !isLogo(alt)) ?? null, labels, logos: logos.filter(isLogo) }
}
