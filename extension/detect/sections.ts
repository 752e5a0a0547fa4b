import { type Heading, headed, rankOf } from './headings.ts'

const container = 'section,article,li,fieldset,details,dl,[role="region"],[componentkey*="TopLevelSection"]'
const whole = new Set(['body', 'main', 'html'])
const content = 'a[href],li,img,iframe,object,embed,[data-share-badge-id]'

/** The section that a heading is the only one of its rank in. */
export function ownSection(heading: Heading, all: readonly Heading[]): Element | null {
  const own = heading.element.closest(container)
  const isShared = (other: Heading) =>
    other !== heading && other.level <= heading.level && other.element.closest(container) === own
  return own && !all.some(isShared) ? own : null
}

/** The elements that a heading heads: its own section, or what follows it up to the next heading of its rank. */
export function sectionOf(heading: Heading, all: readonly Heading[]): Element[] {
  const own = ownSection(heading, all)
  if (own) return [own]
  let start: Element | null = heading.element
  for (let up = 0; start && up < 6 && !whole.has(start.localName); up += 1) {
    const run = runAfter(start, heading.level)
    if (run.some((element) => element.matches(content) || element.querySelector(content))) return run
    start = start.parentElement
  }
  return []
}

function runAfter(start: Element, level: number): Element[] {
  const run: Element[] = []
  for (let next = start.nextElementSibling; next && run.length < 200; next = next.nextElementSibling) {
    const inner = next.matches(headed) ? next : next.querySelector(headed)
    if (inner && rankOf(inner) <= level) break
    run.push(next)
  }
  return run
}

/** Is the element one of these, or inside one? */
export function isWithin(element: Element, sections: ReadonlySet<Element>): boolean {
  if (sections.size === 0) return false
  for (let at: Element | null = element; at; at = at.parentElement) if (sections.has(at)) return true
  return false
}
