/** What a line of an entry says of dates, as the page writes them. */
export interface Dates {
  issued: string | null
  expires: string | null
  /** A title may end with a year too: `words` are known, `parts` are several dates or one behind a colon, `form` is all there is. */
  by: 'words' | 'parts' | 'form'
}

const year = /(?<!\d)(?:19|20)\d\d(?!\d)|(?<!\d)\d{1,2}\/\d{1,2}\/\d\d$/
/** A month, a day or both before a year, or figures alone. */
const date =
  /(?:\d{1,2}\.?\s+)?(?:\p{L}+\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+|\p{L}+\.?,?\s+(?:de\s+|of\s+)?)?(?:\d{1,2}[./-])*(?:19|20)\d\d(?!\d).*$/u
const issues =
  /^(?:issued?|awarded|earned|ausgestellt|expedid[ao]|expedición|emitid[ao]|emissão|émise?|délivrée?|date de délivrance|видан[оаий]+|rilasciat[ao]|afgegeven|wydan[aoy]+)(?:\s+(?:on|am|el|em|le|de))?(?![\p{L}])[\s:]*/iu
const expires =
  /^(?:expire[sd]?|valid until|gültig bis|läuft ab|ablauf|caduca|caducidad|vence|válid[ao] (?:hasta|até)|vencimiento|expira|date d.expiration|дійсн\S* до|термін дії|діє до|scade|data di scadenza|verloopt|wygasa|data wygaśnięcia)(?:\s+(?:on|am|el|em|le|de|op))?(?![\p{L}])[\s:]*/iu

/**
 * Reads a line of dates in any language: where its words are not known, by its colons and its parts. Null where the line
 * is something else.
 */
export function datesIn(line: string): Dates | null {
  if (line.length > 100 || !year.test(line)) return null
  const parts = line.split(/\s*[·•|]\s*|\s+[–—-]\s+/u).filter((part) => year.test(part))
  const isKnown = (part: string) => issues.test(part) || expires.test(part)
  const known = parts.some(isKnown)
  if (!known && !parts.every(isShort)) return null
  const by = known ? 'words' : parts.length > 1 || /^\D{3,30}[:：]/u.test(line) ? 'parts' : 'form'
  const [first, second] = parts.filter((part) => !expires.test(part)).map(dateIn)
  const ending = parts.find((part) => expires.test(part))
  return { issued: first ?? null, expires: ending ? dateIn(ending) : (second ?? null), by }
}

/** A few words and a year, after which hardly anything stands. */
function isShort(part: string): boolean {
  return part.split(/\s+/).length <= 6 && /(?:19|20)\d\d(?:\s?\D{0,3})$|(?:19|20)\d\d\D?\d{1,2}/u.test(part)
}

function dateIn(part: string): string {
  const bare = part.replace(expires, '').replace(issues, '')
  const said = bare === part ? part.slice(part.search(/[:：][^:：]*$/u) + 1).trim() : bare
  return (date.exec(said)?.[0] ?? said).trim()
}
