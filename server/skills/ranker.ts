import { compounds } from './compounds.ts'
import { createFormIndex } from './form-index.ts'
import { createGramIndex } from './gram-index.ts'
import type { Lexicon, LexiconSkill } from './lexicon.ts'
import { addKey, clear, createSums } from './postings.ts'
import { queryWords } from './query-words.ts'
import { stem } from './stem.ts'

export interface Ranked {
  skill: LexiconSkill
  /** For the order within one text only: it is relative to the best skill of the text. */
  score: number
  /** How much of the best matching name the text has, 0 to 1: comparable from text to text. */
  coverage: number
  /** How much those words tell: the sum of their rarity; 1 is a word that one name alone has. */
  told: number
  /** The best matching name; empty where only letters are alike. */
  name: string
}

export type Ranker = (text: string, top: number) => Ranked[]

const gramShare = 0.5
/** Names that match less than this share of the best one are not looked at further. */
const least = 0.08

/** The lexical ranker: coverage of each name by the text's stems, weighed by their rarity, plus
 * similarity by letters to the label. No model: the same text gives the same order. */
export function createRanker(lexicon: Lexicon): Ranker {
  const { skills } = lexicon
  const { owners, names, formWeights, totals, ids, index } = createFormIndex(skills)
  const rarest = Math.log(1 + owners.length)
  const grams = createGramIndex(skills.map(({ label }) => label))
  const matched = createSums(owners.length)
  const best = { score: new Float64Array(skills.length), form: new Int32Array(skills.length) }

  return (text, top) => {
    const words = queryWords(text)
    const weights = new Map<string, number>()
    const others = compounds(
      words.map(({ word }) => word),
      (word) => ids.has(stem(word)),
    )
    for (const { word, weight } of [...words, ...others.map((word) => ({ word, weight: 1 }))]) {
      const key = stem(word)
      weights.set(key, Math.max(weights.get(key) ?? 0, weight))
    }
    for (const [key, weight] of weights) {
      const id = ids.get(key)
      if (id !== undefined) addKey(index, id, weight, matched)
    }
    const found = new Set<number>()
    let most = 0
    for (const row of matched.touched) {
      const owner = owners[row] ?? 0
      const told = matched.values[row] ?? 0
      const share = told / (totals[row] ?? 1)
      const score = told * share * Math.sqrt(share) * (formWeights[row] ?? 0)
      if (!found.has(owner) || score > (best.score[owner] ?? 0)) {
        best.score[owner] = score
        best.form[owner] = row
      }
      found.add(owner)
      if (score > most) most = score
    }
    const letters = grams(words.filter(({ weight }) => weight === 1).map(({ word }) => word))
    const worth = [...found].filter((owner) => (best.score[owner] ?? 0) > most * least)
    const ranked = [...new Set([...worth, ...letters.keys()])].map((owner) => {
      const skill = skills[owner] as LexiconSkill
      const row = best.form[owner] ?? 0
      const named = found.has(owner)
      const told = named ? (matched.values[row] ?? 0) : 0
      const parts = (named ? (best.score[owner] ?? 0) / (most || 1) : 0) + gramShare * (letters.get(owner) ?? 0)
      const coverage = named ? told / (totals[row] ?? 1) : 0
      return {
        skill,
        owner,
        score: parts * skill.prior,
        coverage,
        told: told / rarest,
        name: named ? (names[row] ?? '') : '',
      }
    })
    clear(matched)
    ranked.sort((a, b) => b.score - a.score || a.owner - b.owner)
    return ranked
      .slice(0, top)
      .map(({ skill, score, coverage, told, name }) => ({ skill, score, coverage, told, name }))
  }
}
