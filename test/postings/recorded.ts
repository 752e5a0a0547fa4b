/** Postings in the true shape of each board's answer (2026-11), their text and names invented; and what a careful
 * recruiter would ask for after reading them. For tests and for the bench. */
export interface Recorded {
  board: string
  page: string
  /** The address that must be asked, and what it answers. */
  asks: string
  type: string
  body: string
  title: string
  licences: string[]
  /** Names of the skill, any of which is right. */
  musts: string[][]
  nices: string[][]
}

/** HTML escaped once more. */
export const escaped = (html: string) => html.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
export const list = (...items: string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`
export const uuid = '1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed'
