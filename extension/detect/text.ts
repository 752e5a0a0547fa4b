import { isOff } from './is-unseen.ts'

const unread = new Set(['script', 'style', 'noscript', 'template', 'svg', 'title'])
const inline = new Set(
  'a abbr b bdi bdo cite code em font i kbd mark q s small span strong sub sup time u var wbr'.split(' '),
)

/** Spaces collapsed, ends trimmed, at most `max` code units and never half a character. */
export function clip(text: string, max = 1000): string {
  return text
    .slice(0, max * 4)
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, max)
    .toWellFormed()
}

const isSkipped = (element: Element): boolean => unread.has(element.localName) || isOff(element)

/** The text under a node as one line. Bounded by nodes and by length, whatever the page holds. */
export function textOf(root: Node | null | undefined, max = 1000, mostNodes = 4000): string {
  if (!root) return ''
  let text = ''
  let node: Node | null = root
  for (let seen = 0; node && seen < mostNodes && text.length < max * 4; seen += 1) {
    const skipped: boolean = node.nodeType === 1 && node !== root && isSkipped(node as Element)
    if (node.nodeType === 3) text += (node.nodeValue ?? '').slice(0, max * 4)
    else if (node.nodeType === 1 && !inline.has((node as Element).localName)) text += ' '
    let next: Node | null = skipped ? null : node.firstChild
    while (!next && node && node !== root) {
      next = node.nextSibling
      if (next) break
      node = node.parentNode
      if (node?.nodeType === 1 && !inline.has((node as Element).localName)) text += ' '
    }
    node = next
  }
  return clip(text, max)
}

/** Lower case, without diacritics and punctuation: for comparing two texts of the same page, never for judging a name. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
