import type { JsonObject } from '../formats/json.ts'
import { limits, readJson } from '../formats/read-json.ts'

/** A page's state holds more than one credential: menus, other courses, translations. */
const caps = { ...limits, nodes: 100_000 }
/** Of a page's scripts, so many objects are looked at. */
const mostStates = 20

/**
 * The objects that a page's scripts hold as data for its own code: a script that is JSON (plain or percent-encoded), or
 * `window.SOMETHING = {…}`. Nothing is run.
 */
export function embeddedStates(scripts: readonly string[]): JsonObject[] {
  const texts = scripts.flatMap((script) => {
    const data = decoded(script.trim())
    return data.startsWith('{') ? [data] : assigned(data)
  })
  return texts.slice(0, mostStates).flatMap((text) => {
    const read = readJson(text, caps)
    return read.ok ? [read.value] : []
  })
}

function decoded(script: string): string {
  if (!/^%7b/i.test(script)) return script
  try {
    return decodeURIComponent(script)
  } catch {
    return ''
  }
}

/** The literals of assignments, each from its first to its last brace. */
function assigned(script: string): string[] {
  const found: string[] = []
  const begin = /(?:^|[;\s])(?:window\.|self\.|var |let |const )[\w$]{1,80}\s*=\s*(?=\{)/g
  for (let match = begin.exec(script); match && found.length < mostStates; match = begin.exec(script)) {
    const end = endOf(script, begin.lastIndex)
    found.push(script.slice(begin.lastIndex, end))
    begin.lastIndex = end
  }
  return found
}

function endOf(text: string, from: number): number {
  let depth = 0
  let inString = false
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (inString) {
      if (code === 0x5c) at += 1
      else if (code === 0x22) inString = false
    } else if (code === 0x22) inString = true
    else if (code === 0x7b) depth += 1
    else if (code === 0x7d && --depth === 0) return at + 1
  }
  return text.length
}
