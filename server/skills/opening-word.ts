import { isEveryday } from './find-words.ts'
import type { LexiconSkill } from './lexicon.ts'

interface Named {
  skill: LexiconSkill
  words: string
  start: number
  end: number
}

/** Words of the trade, or of a course: beside one of them the name is a technology's. */
const ofTheTrade =
  /\b(?:develop\p{L}*|entwickl\p{L}*|desarroll\p{L}*|program\p{L}*|engineer\p{L}*|cod(?:e|ing)|software|frameworks?|librar\p{L}*|apps?|applications?|web|api|apis|front-?end|back-?end|full-?stack|hooks?|components?|patterns?|test(?:s|ing)|macros?|formulas?|spreadsheets?|dashboards?|master|certifi\p{L}*|courses?|bootcamp|training|tutorial|workshop|badge|exam|basics|fundamentals|essentials|foundations?|beginners?|intermediate|advanced|experts?|skills|knowledge|experience|kenntnisse|grundlagen|kurs|level|guide|native)\b/iu
/** A name is followed so: "Rust for systems", "React (hooks)", "Go 1.22". */
const standsAlone =
  /^(?:$|[^ ]|\s+(?:[^\p{L}]|(?:for|with|and|or|in|on|as|by|is|i|ii|iii|und|oder|mit|für|y|et|con|avec|en|pour|para)\b))/iu

/** Whether a text opens with a technology's name that may be an everyday word, capital only because it opens: "Rust
 * Prevention". It is the technology's where nothing hangs on it, or the text names another technology or the trade. */
export function isOpeningWord(text: string, { skill, words, start, end }: Named, all: readonly Named[]): boolean {
  if (skill.kind !== 'technology' || !isEveryday(words)) return false
  if (text.slice(0, start).trim() !== '' || standsAlone.test(text.slice(end)) || ofTheTrade.test(text)) return false
  return !all.some((other) => other.skill !== skill && other.skill.kind === 'technology' && !isEveryday(other.words))
}
