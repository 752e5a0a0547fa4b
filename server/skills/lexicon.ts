import { createHash } from 'node:crypto'

/** A name of a skill. */
export interface LexiconForm {
  text: string
  /** Only as written, capitals and all, because the word means more. */
  exact: boolean
  /** Names this skill and nothing else: a match of it may be accepted without asking. */
  sure: boolean
  /** What a match is worth: 1, less for a name that a large taxonomy lists among many. */
  weight: number
}

/** A skill as the linker knows it, whatever taxonomy it came from. */
export interface LexiconSkill {
  uri: string
  label: string
  /** Names of it, the label first. */
  forms: readonly LexiconForm[]
  /** How often it is asked for, against others: 1, more for skills of all trades. */
  prior: number
  kind: 'technology' | 'knowledge' | 'transversal' | 'language' | null
  /** URIs of the next wider skills. */
  broader: readonly string[]
  related: readonly string[]
  /** Other URIs of the same skill, such as ESCO's. */
  same: readonly string[]
  /** Where it comes from: `touchstone`, `esco`, the name of an imported framework, or several with a plus. */
  source: string
}

export interface Lexicon {
  skills: readonly LexiconSkill[]
  /** By every URI of the skill, written without its scheme and a slash at the end. */
  byUri: ReadonlyMap<string, LexiconSkill>
  /** Of its content: the same skills in the same order give the same version. */
  version: string
}

/** One lexicon of one or several taxonomies. Skills that share a URI, their own or one that they say is the same, become
 * one: the first gives its label, and each adds its names, relations and source. */
export function createLexicon(skills: readonly LexiconSkill[]): Lexicon {
  const rows: LexiconSkill[] = []
  const rowOf = new Map<string, number>()
  for (const skill of skills) {
    const uris = [skill.uri, ...skill.same].map(plainUri)
    const row = uris.map((uri) => rowOf.get(uri)).find((at) => at !== undefined) ?? rows.length
    const held = rows[row]
    rows[row] = held ? merged(held, skill) : skill
    for (const uri of uris) if (!rowOf.has(uri)) rowOf.set(uri, row)
  }
  const hash = createHash('sha256')
  for (const skill of rows) hash.update(JSON.stringify(skill))
  const byUri = new Map([...rowOf].map(([uri, row]) => [uri, rows[row] as LexiconSkill]))
  return { skills: rows, byUri, version: hash.digest('hex').slice(0, 12) }
}

function merged(first: LexiconSkill, second: LexiconSkill): LexiconSkill {
  const names = new Set(first.forms.map(({ text }) => text.toLowerCase()))
  return {
    ...first,
    forms: [...first.forms, ...second.forms.filter(({ text }) => !names.has(text.toLowerCase()))],
    kind: first.kind ?? second.kind,
    broader: [...new Set([...first.broader, ...second.broader])],
    related: [...new Set([...first.related, ...second.related])],
    same: [...new Set([...first.same, second.uri, ...second.same])].filter((uri) => uri !== first.uri),
    source: first.source === second.source ? first.source : `${first.source} + ${second.source}`,
  }
}

/** A URI to compare by: taxonomies are written with http and https, with and without a slash at the end. */
export function plainUri(uri: string): string {
  return uri.replace(/^https?:\/\//i, '').replace(/\/$/, '')
}
