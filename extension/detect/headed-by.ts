import { headed, headsCredentials, rankOf } from './headings.ts'
import { textOf } from './text.ts'

const mostSiblings = 2000
const mostHeads = 50
const longestLine = 90
const longestRow = 200
/** Their text is the name of something else: an entry, a tab, a field. */
const noLine = 'a,button,li,tr,td,label,[role="tab"]'
const container = 'section,article,li,fieldset,details,dl,[role="region"]'
/** The rank of a line of text that only its words make a heading, and of what holds no heading. */
const [lowest, none] = [7, 8]

/** What an element does to those after it. */
interface Place {
  /** The highest rank of the headings in it. */
  rank: number
  /** Does it head what follows, or are its headings those of its own matter? */
  isHead: boolean
  isOthers: boolean
  isCredentials: boolean
  isOwn: boolean
}

/**
 * Tells whether an element stands under a heading of such words: one before it that none of its rank has ended, a line
 * that begins a block, the label of a block around it, a heading that nothing follows. `isOwn` says of a block that it
 * holds the person's name: such a block is nobody else's, and what stands after the name in it is the person's.
 */
export function headedBy(
  heads: (text: string) => boolean,
  isOwn: (block: Element) => boolean,
): (element: Element) => boolean {
  const known = new Map<Element, Place>()
  const placeOf = (element: Element): Place => {
    const place = known.get(element) ?? { ...readPlace(element, heads), isOwn: isOwn(element) }
    known.set(element, place)
    return place
  }
  const nearest = new Map<Element, Element | null>()
  /** The nearest element before that heads something or holds the name: those between are passed over once. */
  const notableBefore = (element: Element): Element | null => {
    const passed = [element]
    let at = element.previousElementSibling
    for (; at && passed.length < mostSiblings; at = at.previousElementSibling) {
      const { rank, isOwn: isHere } = placeOf(at)
      if (rank !== none || isHere) break
      const further = nearest.get(at)
      if (further !== undefined) {
        at = further
        break
      }
      passed.push(at)
    }
    for (const one of passed) nearest.set(one, at)
    return at
  }
  return (element) => {
    // The highest ranks that were passed inside the block: of any heading, and of those that head credentials.
    let inner = none
    let credentials = none
    for (let at = element, around = at.parentElement; around; at = around, around = at.parentElement) {
      const isOwnBlock = isOwn(around)
      let beside = none
      let before = notableBefore(at)
      for (let seen = 0; before && seen < mostHeads; seen += 1) {
        const { rank, isHead, isOthers, isCredentials, isOwn: isNamed } = placeOf(before)
        if (isNamed) return false
        const begins = before.previousElementSibling === null && !isOwnBlock
        // Cards in a block may have headings as high as the block's own, but for one that heads credentials.
        if (isOthers && rank < beside && (begins || rank < inner) && (rank === lowest ? begins : rank < credentials))
          return true
        if (isHead) beside = Math.min(beside, rank)
        else inner = Math.min(inner, rank)
        if (isCredentials) credentials = Math.min(credentials, rank)
        before = notableBefore(before)
      }
      if (isOwnBlock) return false
      inner = Math.min(inner, beside)
      // What ends the page heads nothing: its entries have not come yet.
      const last = around.matches('body,main') ? null : around.lastElementChild
      if (inner === none && last && last !== at && placeOf(last).isOthers) return true
      if (heads(around.getAttribute('aria-label') ?? '')) return true
      if (around.matches(container)) [inner, credentials] = [none, none]
    }
    return false
  }
}

/** A heading heads what follows, and so does a row with one and what leads on, or a line that is nothing but the words. */
function readPlace(element: Element, heads: (text: string) => boolean): Omit<Place, 'isOwn'> {
  const heading = element.matches(headed) ? element : element.querySelector(headed)
  if (!heading) {
    const isLine = !element.matches(noLine) && !element.querySelector(noLine)
    const text = isLine ? textOf(element, longestLine + 1) : ''
    const isOthers = text !== '' && text.length <= longestLine && heads(text)
    return { rank: isOthers ? lowest : none, isHead: isOthers, isOthers, isCredentials: false }
  }
  const text = textOf(heading, 120)
  const isHead = heading === element || isRow(element, text)
  return { rank: rankOf(heading), isHead, isOthers: isHead && heads(text), isCredentials: headsCredentials(text) }
}

function isRow(element: Element, text: string): boolean {
  const whole = textOf(element, longestRow)
  if (whole.length === longestRow) return false
  const onward = [...element.querySelectorAll('a:not([href^="http"]),button')].map((one) => textOf(one, 60))
  return whole.length <= [text, ...onward].join(' ').length
}
