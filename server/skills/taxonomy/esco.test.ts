import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { loadTaxonomy } from './taxonomy.ts'

const source = join(import.meta.dirname, '../../../../shared/skills/esco.jsonl.gz')
const concepts = new Map<string, string>(
  gunzipSync(readFileSync(source))
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map(({ uri, label }: { uri: string; label: string }) => [uri, label]),
)
const linked = loadTaxonomy().skills.filter(({ esco }) => esco !== null)

/** Lower case, no "(...)", no hyphens, no plural at the end. */
const normalise = (text: string) =>
  text
    .toLowerCase()
    .replace(/\(.*?\)/g, '')
    .replace(/[-\s]+/g, ' ')
    .trim()
    .replace(/(?<!s)s$/, '')

test('every link is to an ESCO concept of one of the skill’s own names', () => {
  const uncertain = linked.filter(({ forms, esco }) => {
    const label = concepts.get(esco ?? '')
    return label === undefined || !forms.some(({ text }) => normalise(text) === normalise(label))
  })
  expect(uncertain.map(({ id, esco }) => `${id} is not ${concepts.get(esco ?? '')}`)).toEqual([])
})

test('hundreds of links, each concept once', () => {
  expect(linked.length).toBeGreaterThanOrEqual(650)
  expect(new Set(linked.map(({ esco }) => esco)).size).toBe(linked.length)
})

test('ESCO’s homonyms are not taken for ours', () => {
  const names = new Map(linked.map(({ id, esco }) => [id, concepts.get(esco ?? '')]))
  expect(names.get('soap')).toBeUndefined()
  expect(names.get('apache-spark')).toBeUndefined()
  expect(names.get('canva')).toBeUndefined()
  expect(names.get('wound-care')).toBe('carry out wound care')
})
