import { textOf } from './text.ts'

/** The whole of a text: "Ad Operations" may be a credential. */
const words =
  /^(?:ads?|advertisement|promoted|sponsored|anzeige|gesponsert|promocionado|promovido|sponsorisé|реклама)(?: by .*)?$/i

/** Tells whether the block around an element begins by saying that somebody paid for it; each block is looked at once. */
export function advertised(): (element: Element) => boolean {
  const known = new Map<Element, boolean>()
  return (element) => {
    const block = element.closest('section,article,li,[componentkey]')
    if (!block) return false
    const is = known.get(block) ?? begins(block)
    known.set(block, is)
    return is
  }
}

function begins(block: Element): boolean {
  const inside = block.getElementsByTagName('*')
  // "Ad" heads the column of names in Turkish.
  return Array.from({ length: 20 }).some(
    (_, at) =>
      !/^(?:t[hdr]|thead|table|dt|label)$/.test(inside[at]?.localName ?? '') && words.test(textOf(inside[at], 60)),
  )
}
