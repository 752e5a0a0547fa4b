/** Inline styles that take an element off the screen; what waits to be faded in is none of them. */
const off = /(?:^|;)\s*(?:display:\s*none|font-size:\s*0(?![.\d])|(?:left|right|top|text-indent):\s*-\d{3,})/i

/** Does an element itself say that it shows nothing? */
export function isOff(element: Element): boolean {
  return element.hasAttribute('hidden') || off.test(element.getAttribute('style') ?? '')
}

/** Does a browser leave the element undrawn? What is folded is a press away; a document without a browser draws nothing. */
export function isUndrawn(element: Element): boolean {
  const isDrawn = (element as Partial<Element>).checkVisibility === undefined || element.checkVisibility()
  return !isDrawn && element.closest('details') === null
}

/** Is the element where nobody sees it: in what a script may show some day, in what a style takes off the screen? */
export function isUnseen(element: Element): boolean {
  if (element.closest('template,noscript')) return true
  for (let at = element.closest('[style]'); at; at = at.parentElement?.closest('[style]') ?? null)
    if (isOff(at)) return true
  return false
}
