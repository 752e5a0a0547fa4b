import { isObject, type JsonObject } from './json.ts'

/** Caps of one document; what exceeds them is answered, never parsed. */
export const limits = { bytes: 1_000_000, depth: 100, nodes: 20_000 } as const

export type ReadJson =
  | { ok: true; value: JsonObject }
  | { ok: false; reason: 'too-large' | 'too-deep' | 'not-json' | 'not-an-object' }

type Caps = Record<keyof typeof limits, number>

/** Parses a JSON object whose size and depth are known to be bounded before anything recurses into it. */
export function readJson(text: string, caps: Caps = limits): ReadJson {
  if (text.length > caps.bytes) return { ok: false, reason: 'too-large' }
  const problem = scan(text, caps)
  if (problem) return { ok: false, reason: problem }
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? { ok: true, value } : { ok: false, reason: 'not-an-object' }
  } catch {
    return { ok: false, reason: 'not-json' }
  }
}

/** Walks the text once, outside of strings, without recursion. */
function scan(text: string, caps: Caps): 'too-deep' | 'too-large' | null {
  let depth = 0
  let nodes = 0
  let inString = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (inString) {
      if (code === 0x5c) at++
      else if (code === 0x22) inString = false
    } else if (code === 0x22) inString = true
    else if (code === 0x7b || code === 0x5b) {
      nodes++
      if (++depth > caps.depth) return 'too-deep'
    } else if (code === 0x7d || code === 0x5d) depth--
    else if (code === 0x2c && ++nodes > caps.nodes) return 'too-large'
  }
  return null
}
