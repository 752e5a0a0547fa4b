/** What a site's robots.txt lets us read (RFC 9309). */
export type Robots = (path: string) => boolean

const agent = 'touchstone'
const mostRules = 2000

/** Parses a robots.txt: the group that names us, else `*`; the longest rule that matches decides, `Allow` on a tie. */
export function parseRobots(text: string): Robots {
  const groups = groupsOf(text)
  const ours = groups.filter(({ agents }) => agents.includes(agent))
  const chosen = ours.length > 0 ? ours : groups.filter(({ agents }) => agents.includes('*'))
  const rules = chosen.flatMap((group) => group.rules).slice(0, mostRules)
  return (asked) => {
    const path = sameSpelling(asked)
    let best = { length: -1, allow: true }
    for (const { pattern, allow } of rules) {
      const longer = pattern.length > best.length || (pattern.length === best.length && allow)
      if (longer && matches(pattern, path)) best = { length: pattern.length, allow }
    }
    return best.allow
  }
}

interface Group {
  agents: string[]
  rules: { pattern: string; allow: boolean }[]
}

function groupsOf(text: string): Group[] {
  const groups: Group[] = []
  let naming = false
  for (const line of text.split(/\r\n?|\n/)) {
    const [, field, value] = /^\s*([a-z-]+)\s*:\s*([^#]*?)\s*(?:#.*)?$/i.exec(line.slice(0, 2000)) ?? []
    const name = field?.toLowerCase()
    if (name === 'user-agent') {
      if (!naming) groups.push({ agents: [], rules: [] })
      groups.at(-1)?.agents.push((value ?? '').toLowerCase().split('/', 1)[0] ?? '')
      naming = true
    } else if (name === 'allow' || name === 'disallow') {
      naming = false
      if (value) groups.at(-1)?.rules.push({ pattern: sameSpelling(value), allow: name === 'allow' })
    }
  }
  return groups
}

/** As RFC 9309 compares: a letter that needs no code without one, any other with it. */
function sameSpelling(path: string): string {
  return path
    .replace(/[^\x21-\x7e]+/g, (text) => encodeURIComponent(text.toWellFormed()))
    .replace(/%[0-9a-f]{2}/gi, (code) => {
      const letter = String.fromCharCode(Number.parseInt(code.slice(1), 16))
      return /[\w.~-]/.test(letter) ? letter : code.toUpperCase()
    })
}

/** `*` stands for anything, `$` at the end for the end. Walks without going back over what it has passed. */
function matches(pattern: string, path: string): boolean {
  const anchored = pattern.endsWith('$')
  const [first = '', ...parts] = (anchored ? pattern.slice(0, -1) : pattern).split('*')
  if (!path.startsWith(first)) return false
  let at = first.length
  for (const [index, part] of parts.entries()) {
    if (anchored && index === parts.length - 1) return path.length - part.length >= at && path.endsWith(part)
    const found = path.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return !anchored || at === path.length
}
