import { textOf } from './text.ts'

const address = /^[^\s@<>"',;:()]{1,64}@[^\s@<>"',;:()]+\.[^\s@<>"',;:()]{2,}$/

/** The address that an element shows as a `mailto:` link or as its whole text; null when it shows none. */
export function emailOf(element: Element): string | null {
  const href = element.getAttribute('href') ?? ''
  const linked = /^mailto:/i.test(href) ? (href.slice(7).split('?', 1)[0] ?? '') : ''
  const text = [linked, textOf(element, 320)].map((one) => one.trim()).find((one) => address.test(one))
  return text ?? null
}

/** Above this many addresses a block is a list of people, not one person's card. */
const most = 3

/**
 * The addresses in the block that shows the person's name: the smallest one around the name that shows any. What
 * stands further away (notes, messages, the recruiter's own account) may be anybody's.
 */
export function emailsAround(name: Element, isOutside: (element: Element) => boolean): string[] {
  for (let at = name.parentElement; at && !/^(?:body|html)$/.test(at.localName); at = at.parentElement) {
    const shown = [...at.querySelectorAll('a[href^="mailto:" i],td,dd,span,p,div')].slice(0, 2000)
    const found = shown.flatMap((element) => {
      if (element.localName !== 'a' && element.childElementCount > 0) return []
      const email = emailOf(element)
      return email && !isOutside(element) ? [email] : []
    })
    const distinct = [...new Set(found)]
    if (distinct.length > 0) return distinct.length > most ? [] : distinct
  }
  return []
}
