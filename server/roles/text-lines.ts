import { parseHtml } from './parse-html.ts'
import { sectionOf } from './section.ts'

/** A line of a posting as a reader sees it. */
export interface TextLine {
  text: string
  kind: 'heading' | 'item' | 'text'
}

const silent = new Set(['script', 'style', 'noscript', 'template', 'svg', 'head', 'iframe', 'object', 'select', 'form'])
const blocks =
  /^(p|div|section|article|header|footer|main|ul|ol|li|dl|dt|dd|table|tr|td|th|br|hr|h[1-6]|blockquote|pre)$/
const bullet = /^\s*(?:(?:[-–—*·→]|o(?= [\p{Lu}])|\d{1,2}[.)])\s+|[•◦▪●‣○・■□◆◇✓✔➤➢►▶⁃∙※✅🔹]\ufe0f?\s*)/u
const mostLines = 5000

/** The visible lines of HTML: list items and headings known, scripts and styles left out. A line that is bold from end
 * to end is a heading, as most postings write them. */
export function htmlLines(html: string): TextLine[] {
  const lines: TextLine[] = []
  let text = ''
  let bold = ''
  let item = false
  let heading = 0
  let boldDepth = 0
  let quiet = 0
  const flush = () => {
    const clean = tidy(text)
    const isHeading = heading > 0 || (!item && clean.length < 120 && tidy(bold) === clean)
    if (clean && lines.length < mostLines)
      lines.push({ text: clean, kind: isHeading ? 'heading' : item ? 'item' : 'text' })
    text = ''
    bold = ''
  }
  parseHtml(html, {
    onopentag(name) {
      if (silent.has(name)) quiet += 1
      if (blocks.test(name)) flush()
      if (name === 'li') item = true
      if (/^h[1-6]$/.test(name)) heading += 1
      if (name === 'b' || name === 'strong') boldDepth += 1
    },
    ontext(part) {
      if (quiet > 0) return
      text += part
      if (boldDepth > 0) bold += part
    },
    onclosetag(name) {
      if (silent.has(name)) quiet -= 1
      if (blocks.test(name)) flush()
      if (name === 'li') item = false
      if (/^h[1-6]$/.test(name)) heading -= 1
      if (name === 'b' || name === 'strong') boldDepth -= 1
    },
  })
  flush()
  return overItems(lines.flatMap((line) => (line.kind === 'text' ? textLines(line.text) : line)))
}

/** A short line that is no statement and stands over an item is a heading. */
function overItems(lines: readonly TextLine[]): TextLine[] {
  return lines.map((line, at) => {
    const over = line.kind === 'text' && line.text.length < 80 && !/[.!]$/.test(line.text)
    return over && lines[at + 1]?.kind === 'item' ? { ...line, kind: 'heading' } : line
  })
}

/** The lines of plain text: bullets are items; a short line is a heading where it ends with a colon, is set in capitals, or
 * stands over a bullet; one that Markdown marks always is. */
export function textLines(text: string): TextLine[] {
  const raw = text.split(/\r?\n|\u2028/).slice(0, mostLines)
  const lines = raw.flatMap((line): TextLine[] => {
    const clean = tidy(line.replace(bullet, ''))
    if (!clean) return []
    if (bullet.test(line)) return [{ text: clean, kind: 'item' }]
    if (/^#{1,6} /.test(clean)) return [{ text: clean.replace(/^#+ /, ''), kind: 'heading' }]
    const title = clean.length < 80 && (/[:：]$|^【.*】$/.test(clean) || inCapitals(clean))
    return [{ text: clean, kind: title ? 'heading' : 'text' }]
  })
  return overItems(lines)
}

/** Set in capitals as headings are; a short name ("OSHA 10", "CSCS") is no heading. */
function inCapitals(line: string): boolean {
  if (!/\p{Lu}{4}/u.test(line) || line !== line.toUpperCase()) return false
  return sectionOf(line) !== null || (line.includes(' ') && !/\d/.test(line))
}

function tidy(text: string): string {
  return text.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim()
}

/** Whether text is HTML, and whether it is HTML that was escaped once more (`&lt;p&gt;`), as Greenhouse sends it. */
export function looksLikeHtml(text: string): boolean {
  return /<\/?(p|div|ul|li|br|h[1-6]|strong|b|span|table|html|body|em|a)\b[^<>]{0,1000}>/i.test(text)
}

/** The lines of a text field of a posting, whichever of HTML, escaped HTML or plain text it is. */
export function fieldLines(field: string): TextLine[] {
  if (looksLikeHtml(field)) return htmlLines(field)
  if (/&lt;\/?(p|div|ul|li|br|h[1-6]|strong|span)\b/i.test(field)) return htmlLines(unescaped(field))
  return textLines(/&[a-z]+;|&#\d+;/i.test(field) ? unescaped(field) : field)
}

function unescaped(field: string): string {
  let text = ''
  parseHtml(field, { ontext: (part) => (text += part) })
  return text
}
