import type { Claim } from '@touchstone/shared/reading'
import { claimFrom } from './claim.ts'
import { datesIn } from './date-line.ts'
import { type Entry, entriesOf, hintsOf, linesOf } from './entries.ts'
import { isUnseen } from './is-unseen.ts'

/** The entries of the sections of credentials, read. */
export interface EntryList {
  entries: { elements: Entry; claim: Claim }[]
  /** Entries that could not be told apart, or whose lines are in no order that is known. */
  unsure: boolean
  /** Entries that stand where nobody sees them were left out. */
  hidden: boolean
}

/** The credential that a link leads to, if any: its title and its button lead to the same. */
type LinkOf = (element: Element) => string | undefined

/** What of a page tells of its entries. */
export interface EntryPart {
  linkOf: LinkOf
  /** Blocks of others stand in sections of credentials too. */
  isOutside: (element: Element) => boolean
  /** What the pictures of an entry show. */
  hints?: typeof hintsOf
}

const mostLines = 8
const mostElements = 300

/** Reads the entries of sections. */
export function readEntries(sections: readonly Element[], part: EntryPart): EntryList {
  const read = sections.map((section) => readSection(section, part))
  return {
    entries: read.flatMap(({ entries }) => entries),
    unsure: read.some(({ unsure }) => unsure),
    hidden: read.some(({ hidden }) => hidden),
  }
}

function readSection(section: Element, { linkOf, isOutside, hints = hintsOf }: EntryPart): EntryList {
  const own = (entry: Entry): Entry => entry.flatMap((element) => ownIn(element, isOutside))
  const all = entriesOf(section)
  const seen = all.filter((entry) => !entry.every(isUnseen))
  const hidden = seen.length < all.length
  const toldApart = seen
    .flatMap((entry) => splitMerged(entry, linkOf))
    .map(own)
    .filter((entry) => entry.length > 0)
  // A section in which nothing can be told apart may be one entry, if it is as short as one.
  const isOne = toldApart.length === 0 && !hidden
  const shown = (isOne ? [own([section])] : toldApart)
    .map((elements) => ({ elements, lines: linesOf(elements) }))
    .filter(({ elements, lines }) => lines.length > 0 && !isFooter(elements))
  const isLong = shown.some(({ elements, lines }) => lines.length > mostLines || countLinks(elements, linkOf) > 1)
  if (isOne && isLong) return { entries: [], unsure: true, hidden }
  const links = shown.map(({ elements }) => linkTexts(elements, linkOf))
  const said = links.flat()
  const isRepeated = (text: string) => said.indexOf(text) !== said.lastIndexOf(text)
  const entries = shown.map(({ elements, lines }, at) => {
    // The first line is a title, unless every entry begins with it.
    const buttons = (links[at] ?? []).filter((text) => text !== lines[0] || isRepeated(text))
    return { elements, lines, claim: claimFrom(lines, { ...hints(elements), buttons }) }
  })
  const titled = entries.filter(({ claim }) => claim.title !== null)
  return {
    entries: titled.map(({ elements, claim }) => ({ elements, claim })),
    unsure: (!isOne && titled.length < entries.length) || titled.some(({ lines, claim }) => isOdd(lines, claim)),
    hidden,
  }
}

/** An order that no page was seen with: a date before the title, or more dates than one entry has. */
function isOdd(lines: readonly string[], claim: Claim): boolean {
  const dated = lines.filter((line) => line !== claim.title && datesIn(line))
  return dated.length > 2 || (claim.issued !== null && dated.includes(lines[0] ?? ''))
}

/** What is left of an element without the blocks of others in it. What says something itself is not taken apart. */
function ownIn(element: Element, isOutside: (element: Element) => boolean): Element[] {
  const speaking = [element, ...element.querySelectorAll('*')].slice(0, mostElements).filter(speaks)
  const isOwn = speaking.map((one) => !isOutside(one))
  if (isOwn.every(Boolean)) return [element]
  if (!isOwn.some(Boolean)) return []
  return speaking[0] === element ? [element] : [...element.children].flatMap((child) => ownIn(child, isOutside))
}

/** Has the element a text of its own? The foot of a card and what a card hides are part of it. */
function speaks(element: Element): boolean {
  if (isUnseen(element) || element.closest('footer')) return false
  return [...element.childNodes].some((node) => node.nodeType === 3 && /\S/.test(node.nodeValue ?? ''))
}

/** What links to the credential say in one line: its title, or a button's text. */
function linkTexts(elements: Entry, linkOf: LinkOf): string[] {
  const links = elements.flatMap((element) => [element, ...element.querySelectorAll('a')])
  const lines = links.filter((link) => linkOf(link) !== undefined).map((link) => linesOf([link]))
  return [...new Set(lines.filter((one) => one.length === 1).flat())]
}

function countLinks(elements: Entry, linkOf: LinkOf): number {
  const links = elements.flatMap((element) => [element, ...element.querySelectorAll('a')]).map(linkOf)
  return new Set(links.filter((link) => link !== undefined)).size
}

/** An entry of several elements that holds several credentials is several entries: a separator was missing. */
function splitMerged(entry: Entry, linkOf: LinkOf): Entry[] {
  if (entry.length === 1) return [entry]
  const dates = linesOf(entry).filter((line) => datesIn(line)?.issued).length
  if (dates < 2 && countLinks(entry, linkOf) < 2) return [entry]
  return entry.map((element) => [element])
}

/** "Show all 31": the link to the list's own page is no entry. */
function isFooter(elements: Entry): boolean {
  return elements.every((element) => element.matches('a[href*="/details/"]'))
}
