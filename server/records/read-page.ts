import { Parser } from 'htmlparser2'
import type { JsonObject } from '../formats/json.ts'
import { readJson } from '../formats/read-json.ts'

/** What a reader looks at in a page: nothing of it is ever shown as markup or run. */
export interface Page {
  title: string
  /** Content by property or name; the first of each counts. */
  meta: Map<string, string>
  /** Objects of `application/ld+json`, lists and `@graph` opened. */
  jsonLd: JsonObject[]
  /** The text of inline scripts that are no JSON-LD. */
  scripts: string[]
  hrefs: string[]
  /** Elements of the asked marks, in order: all their marks, their text and the links inside. */
  elements: Element[]
  /** Addresses of pictures. */
  images: string[]
}

interface Element {
  /** Its classes, and what its `data-purpose` calls it. */
  classes: string[]
  text: string
  hrefs: string[]
}

const mostElements = 2000
const mostHrefs = 5000
/** So that a page of elements within elements costs no more than its length. */
const mostNested = 10
const longestText = 5000
/** The parser's own time grows with the square of the depth: what is nested deeper is left unread. */
const deepest = 1000
const chunk = 16_384

/** Reads a page once, without building its tree. */
export function readPage(html: string, classes: string[] = []): Page {
  const page: Page = { title: '', meta: new Map(), jsonLd: [], scripts: [], hrefs: [], elements: [], images: [] }
  // An entry for each open element: what collects its text, or null.
  const open: (Element | 'title' | 'script' | 'json-ld' | null)[] = []
  let script = ''
  const collecting: Element[] = []
  const parser = new Parser({
    onopentag(name, attributes) {
      const own = (attributes.class ?? '').split(/\s+/)
      if (attributes['data-purpose'] !== undefined) own.push(attributes['data-purpose'])
      const key = attributes.property ?? attributes.name
      if (name === 'meta' && key !== undefined && !page.meta.has(key))
        page.meta.set(key, (attributes.content ?? '').slice(0, longestText))
      if (name === 'a' && attributes.href !== undefined && page.hrefs.length < mostHrefs) {
        page.hrefs.push(attributes.href)
        for (const element of collecting) element.hrefs.push(attributes.href)
      }
      if (name === 'img' && attributes.src !== undefined && page.images.length < mostHrefs)
        page.images.push(attributes.src)
      const room = page.elements.length < mostElements && collecting.length < mostNested
      const wanted = room && own.some((one) => classes.includes(one))
      if (name === 'script') open.push(attributes.type === 'application/ld+json' ? 'json-ld' : 'script')
      else if (name === 'title' && page.title === '') open.push('title')
      else if (wanted) {
        const element = { classes: own, text: '', hrefs: [] }
        page.elements.push(element)
        collecting.push(element)
        open.push(element)
      } else open.push(null)
    },
    ontext(text) {
      const top = open.at(-1)
      if (top === 'script' || top === 'json-ld') script += text
      else if (top === 'title') page.title += text
      else for (const element of collecting) if (element.text.length < longestText) element.text += text
    },
    onclosetag() {
      const closed = open.pop()
      if (closed !== null && closed === collecting.at(-1)) collecting.pop()
      if (closed === 'script') page.scripts.push(script)
      if (closed === 'json-ld') page.jsonLd.push(...jsonLdOf(script))
      if (closed === 'script' || closed === 'json-ld') script = ''
    },
  })
  for (let at = 0; at < html.length && open.length < deepest; at += chunk) parser.write(html.slice(at, at + chunk))
  parser.end()
  for (const element of page.elements) element.text = plain(element.text)
  return { ...page, title: plain(page.title.slice(0, longestText)) }
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function jsonLdOf(script: string): JsonObject[] {
  // A list stands in an object of its own, so that it passes the same bounded reader.
  const read = readJson(`{"all":${script.trim() || 'null'}}`)
  if (!read.ok) return []
  const all = [read.value.all].flat().filter((one) => typeof one === 'object' && one !== null) as JsonObject[]
  return all.flatMap((one) => (Array.isArray(one['@graph']) ? [one, ...(one['@graph'] as JsonObject[])] : [one]))
}
