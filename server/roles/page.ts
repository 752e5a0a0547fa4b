import { aboutInText } from './about-in-text.ts'
import { jobPostings, jobPostingText } from './json-ld.ts'
import { parseHtml } from './parse-html.ts'
import { longestField, type PostingText } from './posting-text.ts'
import { headsAll } from './section.ts'
import { fieldLines, looksLikeHtml } from './text-lines.ts'

const longestPage = 6_000_000

/** A page, JSON-LD or plain text of a posting, whichever it is. `source` is where it came from. */
export function pageText(whole: string, source: string | null): PostingText {
  const text = whole.replaceAll('\0', '').slice(0, longestPage)
  const json = /^\s*[[{]/.test(text) ? jsonOf(text) : undefined
  const page = looksLikeHtml(text) && json === undefined ? scan(text) : { title: null, language: null, scripts: [] }
  const [job] = [json, ...page.scripts.map(jsonOf)].flatMap((each) => jobPostings(each))
  if (job) {
    const posting = jobPostingText(job, { source, title: page.title ?? 'Untitled role' })
    return { ...posting, language: posting.language ?? page.language }
  }
  const lines = fieldLines(text.slice(0, longestField))
  const heading = lines.find(({ kind }) => kind === 'heading')?.text
  const about = aboutInText(lines)
  return {
    title: (page.title ?? about.title ?? firstLine(text) ?? heading ?? 'Untitled role').slice(0, 300),
    source,
    location: about.location,
    contract: about.contract,
    seniority: null,
    language: page.language,
    lines,
    cut: text.length > longestField,
  }
}

/** Of a text that begins with a paragraph, its first sentence. */
function firstLine(text: string): string | null {
  const line = text
    .split('\n')
    .map((each) => each.trim())
    .find((each) => each !== '' && !each.startsWith('<') && !headsAll(each))
    ?.replace(/^#{1,4}\s+|\*\*/g, '')
  if (line === undefined || line.length <= 120) return line ?? null
  return /^.{15,120}?(?=[.!?](\s|$))/.exec(line)?.[0] ?? line
}

/** The title, the language and the JSON-LD of a page. */
function scan(html: string): { title: string | null; language: string | null; scripts: string[] } {
  const scripts: string[] = []
  let title = ''
  let heading = ''
  let language: string | null = null
  let within: 'script' | 'title' | 'h1' | null = null
  parseHtml(html, {
    onopentag(name, { type, lang }) {
      if (name === 'html' && lang && /^[a-z]{2}\b/i.test(lang)) language = lang.slice(0, 2).toLowerCase()
      if (name === 'script' && type?.trim().toLowerCase() === 'application/ld+json' && scripts.length < 20) {
        within = 'script'
        scripts.push('')
      } else if (name === 'title' && title === '') within = 'title'
      else if (name === 'h1' && heading === '') within = 'h1'
    },
    ontext(part) {
      if (within === 'script') scripts.push((scripts.pop() ?? '') + part)
      if (within === 'title') title += part
      if (within === 'h1') heading += part
    },
    onclosetag(name) {
      if (name === within) within = null
    },
  })
  return { title: heading.trim() || title.trim() || null, language, scripts }
}

const longestRepaired = 1_000_000

/** JSON as pages write it: with comments around it, raw control characters in its strings, a comma too many. Undefined
 * where it is none. */
function jsonOf(text: string): unknown {
  const clean = text
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>)\s*$/, '')
    .replace(/^\s*\/\*[^*]*\*\//, '')
  const asIs = parsed(clean)
  if (asIs !== undefined || text.length > longestRepaired) return asIs
  const spaced = clean.replace(/\p{Cc}+/gu, ' ')
  return parsed(spaced) ?? parsed(spaced.replace(/,\s*([\]}])/g, '$1').replace(/;\s*$/, ''))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
