import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const kinds = ['technology', 'knowledge', 'transversal', 'language'] as const

/** Words that name a skill. `exact`: same case and whole word only ("Go", "R", "React"), because the word means more. */
export interface Form {
  text: string
  exact: boolean
}

/** One curated skill, as its line in a field's file says. */
export interface TaxonomySkill {
  /** Stable slug, never reused: `typescript`, `wound-care`. */
  id: string
  /** Preferred label in sentence case. A "(...)" part tells homonyms apart: without it the label names nothing for sure. */
  label: string
  /** The file that holds it: `software`, `nursing`. */
  field: string
  kind: (typeof kinds)[number]
  /** The label, then the aliases. No form belongs to two skills. */
  forms: Form[]
  /** Why there are fewer than two aliases; null where there are two or more. */
  fewAliases: string | null
  /** Ids of the next wider skills: acyclic, at most five levels in all. */
  broader: string[]
  /** Ids of skills beside it, read both ways. */
  related: string[]
  /** Ids of skills, or plain names, of what the work is done with. */
  tools: string[]
  /** ESCO concept, only where certain. */
  esco: string | null
}

export interface Taxonomy {
  /** In the order of files and lines. */
  skills: readonly TaxonomySkill[]
  byId: ReadonlyMap<string, TaxonomySkill>
}

export interface TaxonomyFile {
  /** The field: the file's name without `.tsv`. */
  field: string
  text: string
}

export const columns = ['id', 'label', 'kind', 'aliases', 'broader', 'related', 'tools', 'esco']

/** One spelling for forms that differ only in case, accents, hyphens, quotes or spaces; keeps `+`, `#` and `.`. */
export function foldForm(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}+#.]+/gu, ' ')
    .trim()
}

function list(cell: string): string[] {
  return cell === '' ? [] : cell.split(' | ')
}

function parseForms(label: string, cell: string): Pick<TaxonomySkill, 'forms' | 'fewAliases'> {
  const entries = list(cell)
  const reason = entries.find((entry) => entry.startsWith('- ')) ?? null
  const aliases = entries
    .filter((entry) => !entry.startsWith('- '))
    .map((entry) => (entry.startsWith('=') ? { text: entry.slice(1), exact: true } : { text: entry, exact: false }))
  // An exact alias that repeats the label makes the label itself exact.
  const exact = aliases.some((alias) => alias.exact && alias.text === label)
  const others = aliases.filter((alias) => alias.text !== label)
  return { forms: [{ text: label, exact }, ...others], fewAliases: reason?.slice(2) ?? null }
}

function parseLine(line: string, field: string, at: string): TaxonomySkill {
  const cells = line.split('\t')
  const [id, label, kind, aliases, broader, related, tools, esco] = cells
  const known = kinds.find((one) => one === kind)
  if (cells.length !== columns.length || !id || !label || !known) throw new Error(`${at}: not a skill: ${line}`)
  return {
    id,
    label,
    field,
    kind: known,
    ...parseForms(label, aliases ?? ''),
    broader: list(broader ?? ''),
    related: list(related ?? ''),
    tools: list(tools ?? ''),
    esco: esco || null,
  }
}

/**
 * Reads field files: tab-separated, a header with `columns`, one skill a line, lists separated by ` | `.
 * An alias that starts with `=` is exact; one that starts with `- ` is the reason why there are fewer than two.
 * Throws on a line that is no skill: the files ship with the product. What can be wrong beyond a line is for `review`.
 */
export function parseTaxonomy(files: readonly TaxonomyFile[]): Taxonomy {
  const skills = files.flatMap(({ field, text }) => {
    const [header, ...lines] = text.replace(/\r?\n$/, '').split(/\r?\n/)
    if (header !== columns.join('\t')) throw new Error(`${field}: the header is not ${columns.join(', ')}`)
    return lines.map((line, index) => parseLine(line, field, `${field}:${index + 2}`))
  })
  const byId = new Map(skills.map((skill) => [skill.id, skill]))
  for (const skill of skills) {
    for (const id of skill.related) {
      const other = byId.get(id)
      if (other && !other.related.includes(skill.id)) other.related.push(skill.id)
    }
  }
  return { skills, byId }
}

const folder = import.meta.dirname
let loaded: Taxonomy | null = null

/** The curated taxonomy that ships with the product, read from this folder once. */
export function loadTaxonomy(): Taxonomy {
  loaded ??= parseTaxonomy(
    readdirSync(folder)
      .filter((name) => name.endsWith('.tsv') && name !== 'occupations.tsv')
      .sort()
      .map((name) => ({ field: name.slice(0, -4), text: readFileSync(join(folder, name), 'utf8') })),
  )
  return loaded
}
