export type JsonObject = { readonly [key: string]: unknown }

const longest = 1_000_000
const mostObjects = 2000
/** They are what makes the JSON of real pages unreadable. */
const control = /\p{Cc}+/gu

/** Strings, which are kept, and what only looks like JSON between them: comments, commas before an end, a semicolon. */
const loose = /"(?:[^"\\]|\\[\s\S])*"|\/\*[\s\S]*?\*\/|\/\/[^\n]*|<!--|-->|,(?=\s*[\]}])|;\s*$/g

/** Parses one script's text, tolerating comments, CDATA marks, commas too many and raw control characters; null when it is no JSON. */
function parse(text: string): unknown {
  const bare = text.slice(0, longest).replaceAll(/<!\[CDATA\[|\]\]>/g, '')
  const strict = (loosely: string) =>
    loosely.replaceAll(loose, (found) => (found.startsWith('"') ? found : '')).replaceAll(control, ' ')
  for (const attempt of [() => bare, () => strict(bare), () => strict(bare.replaceAll('&quot;', '"'))]) {
    try {
      return JSON.parse(attempt())
    } catch {
      // The next attempt is more tolerant; after the last the script is skipped.
    }
  }
  return null
}

/** Every JSON-LD object of the page, those inside arrays and `@graph` too, in document order. */
export function jsonLdOf(page: Document): JsonObject[] {
  const found: JsonObject[] = []
  const visit = (value: unknown, depth: number): void => {
    if (depth > 6 || found.length >= mostObjects || value === null || typeof value !== 'object') return
    if (Array.isArray(value)) {
      for (const one of value.slice(0, mostObjects)) visit(one, depth + 1)
      return
    }
    const object = value as JsonObject
    if (object['@type'] !== undefined) found.push(object)
    visit(object['@graph'], depth + 1)
    visit(object.mainEntity, depth + 1)
  }
  let scripts = 0
  for (const script of page.querySelectorAll('script[type^="application/ld+json" i]')) {
    scripts += 1
    if (scripts > 50) break
    visit(parse(script.textContent ?? ''), 0)
  }
  return found
}

/** Is the object of that schema.org type, written bare, as a URL, or as one of several? */
export function isType(object: JsonObject, type: string): boolean {
  const types = Array.isArray(object['@type']) ? object['@type'] : [object['@type']]
  return types.some((one) => typeof one === 'string' && one.replace(/^https?:\/\/schema\.org\/|^schema:/, '') === type)
}

/** The object that a value is, or that it refers to by its `@id`. */
export function referred(jsonLd: readonly JsonObject[], value: unknown): JsonObject | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const object = value as JsonObject
  const isReference = typeof object['@id'] === 'string' && Object.keys(object).length === 1
  return isReference ? (jsonLd.find((one) => one['@id'] === object['@id'] && one !== object) ?? object) : object
}

/** A property as a list of its values. */
export function valuesOf(object: JsonObject, key: string): unknown[] {
  const value = object[key]
  return Array.isArray(value) ? value.slice(0, 500) : value === undefined || value === null ? [] : [value]
}

/** The first text of a property; of an object its `name`, or its `value` where that is all. */
export function wordOf(object: JsonObject, key: string): string | null {
  for (const value of valuesOf(object, key)) {
    if (typeof value === 'string' && value.trim()) return value
    if (typeof value !== 'object' || value === null) continue
    const { name, value: inner } = value as JsonObject
    const text = [key === 'identifier' ? inner : name, name, inner].find((one) => typeof one === 'string' && one.trim())
    if (typeof text === 'string') return text
  }
  return null
}
