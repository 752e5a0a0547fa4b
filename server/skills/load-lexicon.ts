import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { EscoSkill, escoSkills } from './esco.ts'
import { holdYoungSpace } from './hold-young-space.ts'
import { fromCase } from './import/case.ts'
import { fromCtdlAsn } from './import/ctdl-asn.ts'
import { escoFromCsv } from './import/esco-csv.ts'
import { fromOwnCsv } from './import/own-csv.ts'
import { unzip } from './import/zip.ts'
import type { LexiconSkill } from './lexicon.ts'

/** What is being done, and how far: for whoever waits. */
export type Progress = (step: { what: string; done: number; of: number | null }) => void

const mostBytes = 500_000_000
const csv = /\.csv$/i

/** Skills from what a path holds: the official ESCO download (a folder or zip of CSV, any language), ESCO as JSON lines
 * (`.jsonl`, `.jsonl.gz`), a CASE or CTDL-ASN framework (`.json`), or an employer's own `.csv`. Throws in words. */
export async function loadSkills(path: string, progress: Progress = () => {}): Promise<LexiconSkill[]> {
  holdYoungSpace()
  const found = await stat(path)
  if (found.isDirectory()) return escoSkills(escoFromCsv(await folder(path, progress)))
  if (found.size > mostBytes) throw new Error(`${basename(path)} is larger than 500 MB`)
  progress({ what: `read ${basename(path)}`, done: 0, of: found.size })
  const bytes = await readFile(path)
  progress({ what: `read ${basename(path)}`, done: bytes.length, of: found.size })
  if (/\.zip$/i.test(path)) return escoSkills(escoFromCsv(unzip(bytes, (name) => csv.test(name))))
  const text = (/\.gz$/i.test(path) ? gunzipSync(bytes, { maxOutputLength: mostBytes }) : bytes).toString('utf8')
  if (csv.test(path))
    return /^\ufeff?"?conceptType/.test(text)
      ? escoSkills(escoFromCsv(new Map([['skills_xx.csv', text]])))
      : fromOwnCsv(text, basename(path))
  if (/\.jsonl(\.gz)?$/i.test(path)) return escoSkills(jsonLines(text, progress))
  const json: unknown = JSON.parse(text)
  if (typeof json === 'object' && json !== null && '@graph' in json) return fromCtdlAsn(json)
  return fromCase(typeof json === 'object' && json !== null && 'CFPackage' in json ? json.CFPackage : json)
}

async function folder(path: string, progress: Progress): Promise<Map<string, string>> {
  const names = (await readdir(path)).filter((name) => csv.test(name))
  const files = new Map<string, string>()
  for (const [done, name] of names.entries()) {
    progress({ what: `read ${name}`, done, of: names.length })
    files.set(name, await readFile(join(path, name), 'utf8'))
  }
  return files
}

/** Line by line: a list of all lines beside what they say would double the memory. */
function jsonLines(text: string, progress: Progress): EscoSkill[] {
  const skills: EscoSkill[] = []
  for (let from = 0, end = 0; from < text.length; from = end + 1) {
    end = text.indexOf('\n', from)
    if (end === -1) end = text.length
    const line = text.slice(from, end)
    if (line.trim() === '') continue
    if (skills.length % 2000 === 0) progress({ what: 'read skills', done: skills.length, of: null })
    skills.push(EscoSkill.parse(JSON.parse(line)))
  }
  return skills
}
