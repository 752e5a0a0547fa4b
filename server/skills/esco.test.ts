import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { EscoSkill, escoLexicon } from './esco.ts'

const shared = join(import.meta.dirname, '../../../shared/skills/esco.jsonl.gz')
const esco = gunzipSync(readFileSync(shared))
  .toString('utf8')
  .trim()
  .split('\n')
  .map((line) => EscoSkill.parse(JSON.parse(line)))

test('every phrase of postings names a concept of ESCO by its own label, once', () => {
  const labels = new Map(esco.map(({ uri, label }) => [uri, label]))
  const [header, ...lines] = readFileSync(join(import.meta.dirname, 'esco-phrases.tsv'), 'utf8')
    .trimEnd()
    .split('\n')
  expect(header).toBe('uri\tlabel\tphrases')
  const wrong = lines.filter((line) => {
    const [uri = '', label, phrases] = line.split('\t')
    return labels.get(uri) !== label || !phrases
  })
  expect(wrong).toEqual([])
  expect(new Set(lines.map((line) => line.split('\t')[0])).size).toBe(lines.length)
})

test('a concept has its own names, those of the curated taxonomy and phrases, each worth what it is', () => {
  const lexicon = escoLexicon(esco)
  const forms = [...lexicon.byUri.values()].find(({ label }) => label === 'Java (computer programming)')?.forms
  expect(forms?.[0]).toEqual({ text: 'Java (computer programming)', exact: false, sure: true, weight: 1 })
  expect(forms?.find(({ text }) => text === 'j2ee')).toMatchObject({ sure: false, weight: 1 })
  expect(lexicon.skills).toHaveLength(13_939)
})
