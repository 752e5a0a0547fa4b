import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { EscoSkill } from '@touchstone/server/skills/esco'

const shared = new URL('../../../shared/skills/', import.meta.url)

/** ESCO as the house keeps it; read in place. */
export function readEsco(): EscoSkill[] {
  const lines = gunzipSync(readFileSync(new URL('esco.jsonl.gz', shared)))
    .toString('utf8')
    .trim()
    .split('\n')
  return lines.map((line) => EscoSkill.parse(JSON.parse(line)))
}

/** Sentences of a benchmark's validation half, with the labels asked for, folded. */
export function readSentences(name: 'tech' | 'house'): { text: string; gold: Set<string> }[] {
  const [, ...rows] = csvRows(readFileSync(new URL(`bench/${name}_validation.csv`, shared), 'utf8'))
  const bySentence = new Map<string, Set<string>>()
  for (const [text, , , label] of rows) {
    if (!text || !label || label === 'LABEL NOT PRESENT' || label === 'UNDERSPECIFIED') continue
    bySentence.set(text, (bySentence.get(text) ?? new Set()).add(label.trim().toLowerCase()))
  }
  return [...bySentence].map(([text, gold]) => ({ text, gold }))
}

function csvRows(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push((quoted ?? plain ?? '').replaceAll('""', '"'))
    if (end !== ',') rows.push([])
  }
  return rows.filter((row) => row.length > 1)
}

export interface Title {
  half: 'tuned' | 'held'
  title: string
  /** Names of the skills that a link may go to; none: nothing may be linked. */
  skills: string[]
}

export function readTitles(): Title[] {
  const [, ...lines] = readFileSync(new URL('badge-titles.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
  return lines.map((line) => {
    const [half, title = '', skills = ''] = line.split('\t')
    return { half: half === 'held' ? 'held' : 'tuned', title, skills: skills.split('|').filter(Boolean) }
  })
}

export function readNoSkillSentences(): string[] {
  return readFileSync(new URL('no-skill-sentences.txt', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
}
