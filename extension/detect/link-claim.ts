import type { Claim } from '@touchstone/shared/reading'
import { claimFrom, isButtonText } from './claim.ts'
import { badgeHints, linesOf } from './entries.ts'
import { clip } from './text.ts'

const labelled = /^(?:show|see|view) (?:the )?(?:credential|certificate|badge) (?:for|of) (.+)$/i

/** What the link itself says: its lines, where it is a card; its text, else its label, title, or the picture in it. */
export function linkClaim(element: Element): Claim | null {
  const lines = linesOf([element])
  const card = lines.length > 1 ? claimFrom(lines, { ...badgeHints([element]), buttons: [] }) : null
  if (card?.title) return card
  const picture = element.localName === 'img' ? element : element.querySelector('img[alt]')
  const texts = [
    lines[0],
    element.getAttribute('aria-label'),
    element.getAttribute('title'),
    picture?.getAttribute('alt'),
  ]
  const title = texts
    .map((text) => clip(text ?? '', 300).replace(labelled, '$1'))
    .find((text) => text !== '' && !isButtonText(text) && !/^https?:/.test(text))
  return title ? { title, issuer: null, issued: null, expires: null, credentialId: null } : null
}
