import { singular } from './dictionary.ts'
import { loadOccupations, type Occupation } from './taxonomy/occupations.ts'
import { tokens } from './tokens.ts'

let byFirst: Map<string, { words: string[]; occupation: Occupation }[]> | null = null

const wordsOf = (text: string) => tokens(text).map(({ word }) => singular(word))

/** The occupation that a role's title names: the longest title in it, whole words; null where it names none. */
export function occupationOf(title: string): Occupation | null {
  byFirst ??= indexed()
  const words = wordsOf(title.slice(0, 300))
  const found = words.flatMap((word, at) =>
    (byFirst?.get(word) ?? []).filter((each) => each.words.every((name, offset) => words[at + offset] === name)),
  )
  return found.toSorted((a, b) => b.words.length - a.words.length)[0]?.occupation ?? null
}

function indexed() {
  const index = new Map<string, { words: string[]; occupation: Occupation }[]>()
  for (const occupation of loadOccupations()) {
    for (const title of occupation.titles) {
      const words = wordsOf(title)
      const [first = ''] = words
      index.set(first, [...(index.get(first) ?? []), { words, occupation }])
    }
  }
  return index
}
