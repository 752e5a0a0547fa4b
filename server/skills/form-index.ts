import type { LexiconSkill } from './lexicon.ts'
import { createNumbers, createPostings, numbersOf, type Postings, push, rowsOf } from './postings.ts'
import { emptyWords } from './query-words.ts'
import { stem } from './stem.ts'
import { wordsOf } from './tokens.ts'

/** Every name of every skill as a row of stems, each weighing its rarity. */
export interface FormIndex {
  /** Row -> row of its skill. */
  owners: Int32Array
  /** Row -> the name. */
  names: readonly string[]
  formWeights: Float64Array
  /** Row -> the sum of its stems' rarity. */
  totals: Float64Array
  ids: ReadonlyMap<string, number>
  index: Postings
}

/** Indexes names; a name also without its "(...)" part. Names that count only as written are for the dictionary. */
export function createFormIndex(skills: readonly LexiconSkill[]): FormIndex {
  const ids = new Map<string, number>()
  const keys = createNumbers(skills.length * 20)
  const ends: number[] = []
  const owners: number[] = []
  const names: string[] = []
  const formWeights: number[] = []
  for (const [owner, skill] of skills.entries()) {
    const seen = new Set<string>()
    for (const { text, exact, weight } of skill.forms) {
      const spellings = text.includes('(') ? [text, text.replace(/\([^)]*\)/g, ' ')] : [text]
      for (const name of exact ? [] : spellings) {
        const stems = stemsOf(name)
        const key = stems.join(' ')
        if (stems.length === 0 || seen.has(key)) continue
        seen.add(key)
        for (const word of stems) {
          const id = ids.get(word) ?? ids.size
          ids.set(word, id)
          push(keys, id)
        }
        ends.push(keys.length)
        owners.push(owner)
        names.push(name)
        formWeights.push(weight)
      }
    }
  }
  const index = createPostings(numbersOf(keys), Int32Array.from(ends), ids.size)
  const totals = new Float64Array(owners.length)
  for (let id = 0; id < ids.size; id += 1) {
    const rarity = Math.log(1 + owners.length / rowsOf(index, id))
    for (let at = index.starts[id] ?? 0; at < (index.starts[id + 1] ?? 0); at += 1) {
      const row = index.rows[at] ?? 0
      index.weights[at] = rarity
      totals[row] = (totals[row] ?? 0) + rarity
    }
  }
  return { owners: Int32Array.from(owners), names, formWeights: Float64Array.from(formWeights), totals, ids, index }
}

function stemsOf(name: string): string[] {
  const words = wordsOf(name)
  return [...new Set(words.filter((word) => !emptyWords.has(word)).map(stem))]
}
