/** Inline styles that take an element off the screen; what waits to be faded in is none of them. */
const off = /(?:^|;)\s*(?:display:\s*none|font-size:\s*0(?![.\d])|(?:left|right|top|text-indent):\s*-\d{3,})/i

/** What a press of the reader's unfolds is seen: a closed `<details>`, the panel of a tab, a slide that is not yet shown. */
const folded = 'details,[role="tabpanel"],[aria-roledescription="slide"]'

/** Does an element itself say that it shows nothing? */
export function isOff(element: Element): boolean {
  const saysSo = element.hasAttribute('hidden') || off.test(element.getAttribute('style') ?? '')
  return saysSo && element.getAttribute('hidden') !== 'until-found' && !element.matches(folded)
}

/** Does a browser leave the element undrawn? What is folded is a press away; a document without a browser draws nothing. */
export function isUndrawn(element: Element, folds = 'details'): boolean {
  if ((element as Partial<Element>).checkVisibility === undefined || element.checkVisibility()) return false
  const fold = element.closest(folds)
  // An area is never drawn itself, and neither is a box that draws only what is in it.
  const isBoxless = element.localName === 'area' || getComputedStyle(element).display === 'contents'
  const around = fold ? fold.parentElement : element.parentElement
  return (!fold && !isBoxless) || (around !== null && isUndrawn(around, folds))
}

/**
 * Is the element where nobody sees it: in what a script may show some day, in what its page takes off the screen by an
 * attribute, a style or, in a browser, a class? What only the eye misses (a text for screen readers) is drawn.
 */
export function isUnseen(element: Element): boolean {
  if (element.closest('template,noscript')) return true
  for (let at = element.closest('[style],[hidden]'); at; at = at.parentElement?.closest('[style],[hidden]') ?? null)
    if (isOff(at)) return true
  return isUndrawn(element, `${folded},[hidden="until-found"]`)
}
