import { headed } from './headings.ts'
import { isUnseen } from './is-unseen.ts'
import { linkClaim } from './link-claim.ts'
import { looksLikeName } from './person-name.ts'
import { isProfile } from './profile-links.ts'
import { fold, textOf } from './text.ts'
import { agree } from './title-names.ts'
import { webUrl } from './web-url.ts'

/** Words of credentials and of who issues them, which are written as names are. */
const notPeople =
  /(?<!\p{L})(?:advanced|agile|aid|analy\w+|api|associate|aws|basics?|business|cert\w+|cisco|cloud|college|computing|council|course|cross|data|design|devops|digital|expert|foundations?|fundamentals|google|institute?|intro\w*|java\w*|leadership|learning|life|linux|management|marketing|master|microsoft|networks?|oracle|practitioner|professional|programming|project|python|safety|school|science|scrum|security|services|society|software|specialist|support|systems|web)(?!\p{L})/iu
const mostSiblings = 60
const mostNodes = 60
const mostLevels = 30
/** What says more is a part of the page. */
const longestCard = 600

/**
 * Tells the cards of other people by their form alone: blocks of one kind in a row, each of which begins with another
 * name, and shows that person's photo, profile or address. `name` is the page's person, whose own card is no other's.
 */
export function peopleCards(
  base: URL,
  name: string | null,
): (element: Element, isAmongCredentials?: boolean) => boolean {
  const rows = new Map<Element, Row>()
  return (element, isAmongCredentials = false) => {
    for (let at = element, level = 0; level < mostLevels; level += 1) {
      const around = at.parentElement
      if (!around || at.localName === 'body') return false
      const row = rows.get(around) ?? rowIn(around, base)
      rows.set(around, row)
      const said = row.names.get(at)
      if (said !== undefined) {
        if (name !== null && agree(said, name)) return false
        if (row.reached.has(at)) return true
        if (!isAmongCredentials && row.pictured.has(at) && !isHeadedByTitle(element, said)) return true
      }
      at = around
    }
    return false
  }
}

interface Row {
  /** The name on each card; none where it is no row of cards. */
  names: ReadonlyMap<Element, string>
  /** Cards that show a profile or an address; cards that show a picture of that name, as those of badges do too. */
  reached: ReadonlySet<Element>
  pictured: ReadonlySet<Element>
}

const none: Row = { names: new Map(), reached: new Set(), pictured: new Set() }

/** The cards of a row of people; none where it is no such row. */
function rowIn(around: Element, base: URL): Row {
  if (around.childElementCount > mostSiblings) return none
  const named = [...around.children].flatMap((card) => {
    const said = nameOn(card)
    return said && textOf(card, longestCard).length < longestCard && !isUnseen(card) ? [{ card, said }] : []
  })
  const cards = named.filter(({ card }) => card.localName === named[0]?.card.localName)
  if (new Set(cards.map(({ said }) => fold(said))).size < 2) return none
  const several = (all: typeof cards) => new Set(all.length > 1 ? all.map(({ card }) => card) : [])
  return {
    names: new Map(cards.map(({ card, said }) => [card, said])),
    reached: several(cards.filter(({ card }) => isReached(card, base))),
    pictured: several(cards.filter(({ card, said }) => isPictured(card, said))),
  }
}

const isPersons = (text: string): boolean => looksLikeName(text) && !notPeople.test(text)

/** The name that heads a card, by its heading or its first line; by its photo where its parts stand in another order. */
function nameOn(card: Element): string | null {
  const first = firstText(card)
  if (first === '') return null
  const heading = card.querySelector(headed)
  const said = [heading ? lead(textOf(heading, 80)) : '', first].find(isPersons)
  if (said) return said
  const text = fold(textOf(card, 400))
  const pictures = [...card.querySelectorAll('img[alt]')].slice(0, 5).map((one) => one.getAttribute('alt') ?? '')
  return pictures.find((alt) => isPersons(alt) && text.includes(fold(alt))) ?? null
}

/** A name without the degrees after it. */
const lead = (text: string): string => text.trim().replace(/,.*$/su, '')

/** The whole of the line that an element begins with. */
function firstText(element: Element): string {
  let node: Node | null = element
  for (let seen = 0; node && seen < mostNodes; seen += 1) {
    if (node.nodeType === 3 && /\S/.test(node.nodeValue ?? '')) {
      const whole = node.parentNode === element ? (node.nodeValue ?? '') : textOf(node.parentNode, 80)
      return lead(whole)
    }
    const isSkipped: boolean = /^(?:script|style|svg|template|noscript)$/.test((node as Element).localName ?? '')
    let next: Node | null = isSkipped ? null : node.firstChild
    while (!next && node && node !== element) {
      next = node.nextSibling
      node = node.parentNode
    }
    node = next
  }
  return ''
}

function isPictured(card: Element, said: string): boolean {
  const pictures = [...card.querySelectorAll('img[alt]')].slice(0, 5)
  return pictures.some((picture) => agree(picture.getAttribute('alt') ?? '', said))
}

function isReached(card: Element, base: URL): boolean {
  return [...card.querySelectorAll('a[href]')].slice(0, 20).some((link) => {
    const to = webUrl(link.getAttribute('href'), base)
    return /^mailto:/i.test(link.getAttribute('href') ?? '') || (to !== null && isProfile(to))
  })
}

/** May what heads the card be the title of the credential that the link leads to? So it is where the link says no other. */
function isHeadedByTitle(element: Element, said: string): boolean {
  if (element.localName !== 'a') return false
  const title = linkClaim(element)?.title ?? null
  return title === null || agree(title, said)
}
