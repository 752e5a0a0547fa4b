import { createDictionary, type Mention, mentions, singular } from './dictionary.ts'
import { isEveryday } from './find-words.ts'
import type { Lexicon, LexiconSkill } from './lexicon.ts'
import { isOpeningWord } from './opening-word.ts'
import { createRanker, type Ranked } from './ranker.ts'
import { stem } from './stem.ts'
import { fold, tokens } from './tokens.ts'

/** A skill that a text names or may mean. */
export interface TextLink {
  skill: LexiconSkill
  /** `name`: the text has a name of it, whole; `lexical`: the ranker's guess. */
  stage: 'name' | 'lexical'
  /** `accept` may be linked without asking, `suggest` is put to a human, `ignore` is only a rank. */
  band: 'accept' | 'suggest' | 'ignore'
  score: number
  /** The words of the text that say so. */
  words: string
}

export type Linker = (text: string, top: number) => TextLink[]

/** Changes when the same text may be linked otherwise with the same lexicon. */
export const linkerVersion = 'lexical-3'

const named = 0.25
const enough = { coverage: 0.85, told: 1.2 }
const longest = 20_000

/** Links text to skills: first whole names, then the lexical ranker. Deterministic: the same lexicon and text give the
 * same links. Only a sure name is accepted; a guess never is. */
export function createLinker(lexicon: Lexicon): Linker {
  const dictionary = createDictionary(lexicon)
  const rank = createRanker(lexicon)
  return (whole, top) => {
    const text = whole.slice(0, longest)
    const found = new Map<LexiconSkill, Mention>()
    const all = mentions(dictionary, text)
    for (const each of all) {
      const mention = each.sure && isOpeningWord(text, each, all) ? { ...each, sure: false } : each
      const held = found.get(mention.skill)
      if (!held || (!held.sure && mention.sure)) found.set(mention.skill, mention)
    }
    const ranked = new Map(rank(text, top + found.size).map((each) => [each.skill, each]))
    const stems = tokens(text).map(({ word, start, end }, at) => ({ stem: stem(singular(word)), at, start, end }))
    return [...new Set([...found.keys(), ...ranked.keys()])]
      .map((skill) => ({ skill, score: scoreOf(found.get(skill), ranked.get(skill)) }))
      .toSorted((a, b) => b.score - a.score || (a.skill.uri < b.skill.uri ? -1 : 1))
      .slice(0, top)
      .map(({ skill, score }) => {
        const [mention, guess] = [found.get(skill), ranked.get(skill)]
        if (mention) return { skill, stage: 'name', band: bandOf(mention), score, words: mention.words }
        const words = matching(stems, guess?.name ?? '')
        return {
          skill,
          stage: 'lexical',
          band: isClose(words) ? guessBand(guess) : 'ignore',
          score,
          words: [...new Set(words.map(({ start, end }) => text.slice(start, end)))].join(' ').slice(0, 1000),
        }
      })
  }
}

function scoreOf(mention: Mention | undefined, ranked: Ranked | undefined): number {
  return Math.round(((ranked?.score ?? 0.5) + (mention?.sure ? named : 0)) * 1e4) / 1e4
}

/** A guess is suggested where the text has nearly all of a name of more than one word. */
function guessBand(ranked: Ranked | undefined): TextLink['band'] {
  const { coverage = 0, told = 0, name = '' } = ranked ?? {}
  return coverage >= enough.coverage && told >= enough.told && name.includes(' ') ? 'suggest' : 'ignore'
}

/** A sure name is accepted. One that is also an everyday word counts only with its capitals; an unsure one is put to a
 * human where it is more than one short word. */
function bandOf({ skill, words, sure }: Mention): TextLink['band'] {
  const written = skill.forms.some(({ text }) => text.replace(/\s*\([^)]*\)/, '') === words)
  if (isEveryday(words) && !written) return 'ignore'
  if (sure) return 'accept'
  return words.includes(' ') || isPhrase(skill, words) ? 'suggest' : 'ignore'
}

/** One of our own one-word names for an imported skill, not one of the many that its taxonomy lists. */
function isPhrase({ forms }: LexiconSkill, words: string): boolean {
  return forms.some(({ text, weight }) => weight === 1 && fold(text) === fold(words))
}

interface Stem {
  stem: string
  /** Its place among the words of the text. */
  at: number
  start: number
  end: number
}

/** The words of a text that a name shares with it. */
function matching(stems: readonly Stem[], name: string): Stem[] {
  const wanted = new Set(tokens(name).map(({ word }) => stem(singular(word))))
  return stems.filter((each) => wanted.has(each.stem))
}

/** Whether all of these words stand together somewhere: far apart they mean something else. */
function isClose(words: readonly Stem[]): boolean {
  const asked = new Set(words.map((each) => each.stem)).size
  const widest = 2 * asked + 1
  return words.some(({ at }, from) => {
    const here = words.slice(from, from + widest).filter((each) => each.at < at + widest)
    return new Set(here.map((each) => each.stem)).size === asked
  })
}
