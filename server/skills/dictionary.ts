import type { Lexicon, LexiconForm, LexiconSkill } from './lexicon.ts'
import { createNumbers, createPostings, numbersOf, type Postings, push } from './postings.ts'
import { type Token, tokens, wordsOf } from './tokens.ts'

/** A name of a skill that stands in a text. */
export interface Mention {
  skill: LexiconSkill
  /** As the text writes it. */
  words: string
  /** The name means this skill and nothing else. */
  sure: boolean
  start: number
  end: number
}

/** Names of skills, a row each, in flat arrays: as objects those of a large taxonomy would fill the memory. */
export interface Dictionary {
  /** A number for every word of a name. */
  ids: ReadonlyMap<string, number>
  /** The words of row after row, and where each row ends in them. */
  words: Int32Array
  ends: Int32Array
  owners: readonly LexiconSkill[]
  sure: Uint8Array
  /** The only way in which a name may be written, where there is one. */
  written: ReadonlyMap<number, string>
  /** First word -> rows, the longest name first. */
  byFirst: Postings
}

/** Indexes every name of every skill. */
export function createDictionary(lexicon: Lexicon): Dictionary {
  const ids = new Map<string, number>()
  const words = createNumbers(lexicon.skills.length * 20)
  const ends: number[] = []
  const firsts: number[] = []
  const sures: number[] = []
  const owners: LexiconSkill[] = []
  const written = new Map<number, string>()
  for (const skill of lexicon.skills) {
    for (const { text, exact, sure } of skill.forms.flatMap(spellings)) {
      const from = words.length
      for (const each of wordsOf(text)) {
        const word = singular(each)
        const id = ids.get(word) ?? ids.size
        if (id === ids.size) ids.set(word, id)
        push(words, id)
      }
      if (words.length === from) continue
      if (exact) written.set(owners.length, text)
      owners.push(skill)
      firsts.push(words.values[from] ?? 0)
      sures.push(sure ? 1 : 0)
      ends.push(words.length)
    }
  }
  const rowEnds = Int32Array.from(ends)
  const oneEach = rowEnds.map((_, row) => row + 1)
  const byFirst = createPostings(Int32Array.from(firsts), oneEach, ids.size)
  const length = (row: number) => (rowEnds[row] ?? 0) - (rowEnds[row - 1] ?? 0)
  for (let id = 0; id < ids.size; id += 1)
    byFirst.rows.subarray(byFirst.starts[id], byFirst.starts[id + 1]).sort((a, b) => length(b) - length(a) || a - b)
  return { ids, words: numbersOf(words), ends: rowEnds, owners, sure: Uint8Array.from(sures), written, byFirst }
}

/** A name, and the same without its "(...)": that part tells homonyms apart, so without it the name is not sure. */
function spellings(form: LexiconForm): LexiconForm[] {
  const short = form.text.replace(/\([^)]*\)/g, ' ').trim()
  return short === form.text ? [form] : [form, { ...form, text: short, sure: false }]
}

/** The skills that a text names: at each place the longest name, whole words, singular and plural alike. */
export function mentions(dictionary: Dictionary, text: string): Mention[] {
  const all = tokens(text)
  const ids = Int32Array.from(all, ({ word }) => dictionary.ids.get(singular(word)) ?? -1)
  const found: Mention[] = []
  for (let index = 0; index < all.length; ) {
    const here = at(dictionary, text, all, ids, index)
    found.push(...here.mentions)
    index += Math.max(1, here.length)
  }
  return found
}

function at(dictionary: Dictionary, text: string, all: readonly Token[], ids: Int32Array, index: number) {
  const { words, ends, owners, sure, written, byFirst } = dictionary
  const found: Mention[] = []
  let length = 0
  const id = ids[index] ?? -1
  for (let place = byFirst.starts[id] ?? 0; place < (byFirst.starts[id + 1] ?? 0) && id !== -1; place += 1) {
    const row = byFirst.rows[place] ?? 0
    const from = ends[row - 1] ?? 0
    const size = (ends[row] ?? 0) - from
    if (size < length) break
    let same = 1
    while (same < size && ids[index + same] === words[from + same]) same += 1
    const [skill, first, last] = [owners[row], all[index], all[index + size - 1]]
    if (same < size || !(skill && first && last)) continue
    const seen = text.slice(first.start, last.end)
    if (written.has(row) && (seen !== written.get(row) || isVerb(text, first.start, last.end))) continue
    length = size
    found.push({ skill, words: seen, sure: sure[row] === 1, start: first.start, end: last.end })
  }
  return { mentions: found, length }
}

const goesOn = /^ (?:to|the|an?|our|your|their|this|at (?:your|our|\w+ing)|into|through|from|ahead|back|of)\b/

/** "Go the extra mile", "React to requests": the capital is that of a sentence, and a name would go on otherwise. */
function isVerb(text: string, start: number, end: number): boolean {
  const opens = /(?:^|[.!?:•*–-]\s{1,2}|\n)$/.test(text.slice(Math.max(0, start - 3), start))
  return opens && /^\p{Lu}\p{Ll}+$/u.test(text.slice(start, end)) && goesOn.test(text.slice(end, end + 30))
}

const kept = new Set(['aws', 'css', 'sass', 'less', 'ios', 'js', 'dns', 'tls', 'gis', 'cms', 'lms', 'crm', 'sas', 'us'])

/** Plural and singular alike, only where it is safe: the short names of technologies end in s, too. */
export function singular(word: string): string {
  if (word.length < 4 || kept.has(word) || /(ss|us|is|js|[^a-z].*s|os)$/.test(word)) return word
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  return word.endsWith('s') ? word.slice(0, -1) : word
}
