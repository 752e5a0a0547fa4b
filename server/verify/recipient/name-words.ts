import { fold, type Word } from './fold.ts'

const titles = new Set('dr prof mr mrs ms miss mx sir dame ing dipl phd mba msc bsc cpa pmp cissp mag med'.split(' '))
/** Titles to some, names to others: "Jack Ma" is not "Jack". */
const perhapsTitles = new Set(['ma', 'ba', 'md'])
const generations = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])

/** The words of a name, titles left out, and which of several of that name it is ("Jr"). */
export interface NameWords {
  words: Word[]
  generation: string | null
}

export function nameWords(name: string): NameWords {
  const all = fold(name)
  const without = (words: Word[], set: ReadonlySet<string>) => words.filter(({ text }) => !set.has(text))
  const sure = without(without(all, titles), generations)
  const bare = without(sure, perhapsTitles)
  const last = without(without(all, titles), perhapsTitles).at(-1)?.text
  return {
    // What is left after the titles must still be a name: "Dr Smith" may not agree with "Mr Smith".
    words: [bare, sure].find((rest) => rest.length > 1) ?? all,
    generation: last !== undefined && generations.has(last) ? last : null,
  }
}
