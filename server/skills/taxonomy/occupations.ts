import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** An occupation, so that the title of a role links to skills; never a requirement by itself. */
export interface Occupation {
  /** Stable slug: `registered-nurse`. */
  id: string
  label: string
  /** The label, then other titles of the same occupation; none belongs to two. */
  titles: string[]
  /** Ids of the skills without which nobody works in it. */
  skills: string[]
  /** ESCO concept, only where certain. */
  esco: string | null
}

export const occupationColumns = ['id', 'label', 'aliases', 'skills', 'esco']

/** Reads the tab-separated file: a header with `occupationColumns`, lists separated by ` | `. Throws on a bad line. */
export function parseOccupations(text: string): Occupation[] {
  const [header, ...lines] = text.replace(/\r?\n$/, '').split(/\r?\n/)
  if (header !== occupationColumns.join('\t')) throw new Error(`The header is not ${occupationColumns.join(', ')}`)
  return lines.map((line) => {
    const [id, label, aliases, skills, esco, ...rest] = line.split('\t')
    if (!id || !label || !aliases || !skills || esco === undefined || rest.length > 0) {
      throw new Error(`Not an occupation: ${line}`)
    }
    return { id, label, titles: [label, ...aliases.split(' | ')], skills: skills.split(' | '), esco: esco || null }
  })
}

let loaded: Occupation[] | null = null

/** The occupations that ship with the product, read once. */
export function loadOccupations(): readonly Occupation[] {
  loaded ??= parseOccupations(readFileSync(join(import.meta.dirname, 'occupations.tsv'), 'utf8'))
  return loaded
}
