import {
  addKey,
  clear,
  createNumbers,
  createPostings,
  createSums,
  numbersOf,
  type Postings,
  push,
  rowsOf,
} from './postings.ts'
import { wordsOf } from './tokens.ts'

/** Similarity of a text's words to labels by runs of 3 to 5 letters: label row -> 0 to 1, relative to the best. */
export type GramIndex = (words: readonly string[]) => Map<number, number>

/** How many of the best labels a query keeps. */
const kept = 300
/** A run of letters that more than this share of the labels has ("ing", "tion") tells nothing and costs most. */
const commonest = 0.1

/** Indexes labels by their letters, so that "javascripts" is near "JavaScript". */
export function createGramIndex(labels: readonly string[]): GramIndex {
  const { index, ids } = build(labels)
  const rarity = (id: number) => Math.log(1 + labels.length / rowsOf(index, id))
  weigh(index, labels.length, rarity)
  const sums = createSums(labels.length)
  return (words) => {
    const counts = new Map<number, number>()
    for (const word of words) {
      eachGram(word, (gram) => {
        const id = ids.get(gram)
        if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1)
      })
    }
    for (const [id, count] of counts) {
      if (rowsOf(index, id) <= Math.max(20, labels.length * commonest)) {
        addKey(index, id, (1 + Math.log(count)) * rarity(id), sums)
      }
    }
    const best = strongest(sums.touched, sums.values)
    const most = sums.values[best[0] ?? 0] || 1
    const found = new Map(best.map((row) => [row, (sums.values[row] ?? 0) / most]))
    clear(sums)
    return found
  }
}

function strongest(rows: readonly number[], values: Float64Array): number[] {
  const order = (a: number, b: number) => (values[b] ?? 0) - (values[a] ?? 0) || a - b
  const most = rows.reduce((held, row) => Math.max(held, values[row] ?? 0), 0)
  return rows
    .filter((row) => (values[row] ?? 0) > most * 0.15)
    .toSorted(order)
    .slice(0, kept)
}

function build(labels: readonly string[]): { index: Postings; ids: Map<number, number> } {
  const ids = new Map<number, number>()
  const keys = createNumbers(labels.length * 95)
  const ends = new Int32Array(labels.length)
  /** The last row that had a gram, to count it once in a row. */
  const last: number[] = []
  for (const [row, label] of labels.entries()) {
    for (const word of wordsOf(label)) {
      eachGram(word, (gram) => {
        const id = ids.get(gram) ?? ids.size
        if (id === ids.size) ids.set(gram, id)
        if (last[id] !== row) push(keys, id)
        last[id] = row
      })
    }
    ends[row] = keys.length
  }
  return { index: createPostings(numbersOf(keys), ends, ids.size), ids }
}

/** Every label's grams weigh their rarity, and each label the same in all. */
function weigh({ starts, rows, weights }: Postings, labels: number, rarity: (id: number) => number): void {
  const squares = new Float64Array(labels)
  const each = (visit: (at: number, row: number, weight: number) => void) => {
    for (let id = 0; id + 1 < starts.length; id += 1) {
      const weight = rarity(id)
      for (let at = starts[id] ?? 0; at < (starts[id + 1] ?? 0); at += 1) visit(at, rows[at] ?? 0, weight)
    }
  }
  each((_, row, weight) => {
    squares[row] = (squares[row] ?? 0) + weight * weight
  })
  each((at, row, weight) => {
    weights[at] = weight / Math.sqrt(squares[row] || 1)
  })
}

/** The runs of letters of a word, each packed into one number: six bits a letter, five letters at the most. The word's
 * ends count as letters. */
function eachGram(word: string, visit: (gram: number) => void): void {
  const letter = (at: number) => (at === 0 || at > word.length ? space : code(word.charCodeAt(at - 1)))
  for (let from = 0; from < word.length + 2; from += 1) {
    let packed = 0
    for (let size = 1; size <= 5 && from + size <= word.length + 2; size += 1) {
      packed = packed * 64 + letter(from + size - 1)
      if (size >= 3) visit(packed)
    }
  }
}

const space = 37

/** Folded letters are 1 to 26, digits 27 to 36; the rest share what is left. */
function code(unit: number): number {
  if (unit >= 97 && unit <= 122) return unit - 96
  if (unit >= 48 && unit <= 57) return unit - 21
  return 38 + (unit % 26)
}
