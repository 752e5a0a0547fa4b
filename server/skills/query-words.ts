import { tokens } from './tokens.ts'

/** Words that say nothing of a skill, in its name or in a sentence. */
export const emptyWords: ReadonlySet<string> = new Set(
  'the a an and or of to in for with on at by as is are be from their its your our you we other such etc use using'.split(
    ' ',
  ),
)

/** Words that every posting is full of: in a sentence they weigh little against a name, and nothing by letters. */
const postingWords: ReadonlySet<string> = new Set(
  'experience experienced experiences knowledge knowledgeable ability abilities able understanding understand skill skills skilled strong solid good great excellent proven deep expert advanced basic preferred preferably requirement requirements required require candidate candidates looking responsible responsibility responsibilities position role job company organization organisation degree master bachelor phd ideally similar related relevant year years plus must have has having us will would can could need want expect e g i within across including include well who what when how this that these those they been not but one more most all any new high highly key day daily come join help make like nature person course level certificate certified certification professional foundation fundamentals essentials introduction basics associate practitioner badge award training'.split(
    ' ',
  ),
)

export interface QueryWord {
  word: string
  /** What a match of it is worth, 0 to 1. */
  weight: number
}

/** The words of a sentence that may tell of a skill, with their weight. Placeholders in angle brackets are left out. */
export function queryWords(text: string): QueryWord[] {
  const clean = text.replace(/<[A-Z_]{2,30}>/g, ' ').replace(/(^|\s)\. net\b/gi, '$1.net')
  return tokens(clean)
    .filter(({ word }) => !emptyWords.has(word))
    .map(({ word }) => ({ word, weight: postingWords.has(word) ? 0.3 : 1 }))
}
