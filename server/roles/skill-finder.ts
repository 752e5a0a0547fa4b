import type { Lexicon, LexiconSkill } from '@touchstone/server/skills/lexicon'
import { createLinker } from '@touchstone/server/skills/linker'
import { skillOf } from '@touchstone/server/skills/search'
import type { PostingSentence } from '@touchstone/shared/proposal'
import type { NamedSkill } from './requirements.ts'

/** What a sentence names (`named`, for requirements) and what to show of it (`skills`, suggestions too). */
export type SkillFinder = (sentence: string) => { named: NamedSkill[]; skills: PostingSentence['skills'] }

const most = 20

/** Finds skills in a lexicon: sure names are proposed as requirements, or else the likeliest guess; the other guesses are
 * shown. */
export function createSkillFinder(lexicon: Lexicon): SkillFinder {
  const link = createLinker(lexicon)
  return (sentence) => {
    const links = link(sentence, most)
    const accepted = links.filter(({ band }) => band === 'accept')
    const shown = links.flatMap(({ skill, words, band }) =>
      band === 'ignore' ? [] : [{ id: skill.uri, label: skill.label, words, band }],
    )
    const inOrder = accepted.toSorted((a, b) => sentence.indexOf(a.words) - sentence.indexOf(b.words))
    // The likeliest one is better than no proposal: a human sees it beside the words before it counts.
    const likely = links.filter(({ band }) => band === 'suggest').slice(0, 1)
    const named = inOrder.length > 0 ? inOrder : likely
    return { named: named.map(({ skill, words }) => namedSkill(skill, words)), skills: shown }
  }
}

function namedSkill(skill: LexiconSkill, words: string): NamedSkill {
  return { skill: skillOf(skill), words, technology: skill.kind === 'technology' }
}
