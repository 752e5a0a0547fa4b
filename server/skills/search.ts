import type { Skill } from '@touchstone/shared/role'
import type { Lexicon, LexiconSkill } from './lexicon.ts'
import { foldedWords } from './tokens.ts'

export type SkillSearch = (text: string, top: number) => Skill[]

/** Finds skills by the beginning of a name's words, as a person types them: whole names first, then names that begin so,
 * then names in which a word does, the shorter before the longer. */
export function createSkillSearch(lexicon: Lexicon): SkillSearch {
  const rows = lexicon.skills
    .flatMap((skill) =>
      skill.forms.map(({ text, weight }, at) => {
        const name = foldedWords(text)
        // Large taxonomies have odd alternatives: those never come first.
        const alias = at === 0 ? 0 : weight < 1 ? 10 : 1
        return { skill, name, order: alias * 1e3 + name.length }
      }),
    )
    .toSorted((a, b) => a.order - b.order || (a.skill.uri < b.skill.uri ? -1 : 1))
  // One text of all names, a line each: looking for a few letters in it is much faster than in every name.
  const all = `${rows.map(({ name }) => `\n ${name} `).join('')}\n`
  const ends = Int32Array.from(rows, ({ name }) => name.length + 3)
  for (let row = 1; row < ends.length; row += 1) ends[row] = (ends[row] ?? 0) + (ends[row - 1] ?? 0)

  return (text, top) => {
    const typed = foldedWords(text)
    if (typed === '') return []
    const best = new Map<LexiconSkill, number>()
    let [row, begun, within] = [0, 0, 0]
    // The rows are in order: when enough names begin so, none that follows can come before them.
    for (let at = all.indexOf(` ${typed}`); at !== -1 && begun < top; at = all.indexOf(` ${typed}`, ends[row])) {
      while ((ends[row] ?? all.length) <= at) row += 1
      const { skill, name, order } = rows[row] as (typeof rows)[number]
      const begins = all[at - 1] === '\n'
      const rank = (name === typed ? 0 : begins ? 1e4 : 2e4) + order
      const held = best.get(skill)
      if (held !== undefined ? rank >= held : !begins && within >= 2 * top) continue
      if (begins) begun += 1
      else within += 1
      best.set(skill, rank)
    }
    return [...best]
      .toSorted(([a, first], [b, second]) => first - second || (a.uri < b.uri ? -1 : 1))
      .slice(0, top)
      .map(([skill]) => skillOf(skill))
  }
}

/** A skill as a role names it. */
export function skillOf({ uri, label, forms }: LexiconSkill): Skill {
  const aliases = forms.map(({ text }) => text).filter((text) => text !== label)
  return { id: uri, label, aliases: aliases.slice(0, 100) }
}
