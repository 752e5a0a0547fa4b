import { rubric } from '@touchstone/server/score/rubric'
import { foldedWords } from '@touchstone/server/skills/tokens'
import type { PostingSentence } from '@touchstone/shared/proposal'
import type { Requirement, Skill } from '@touchstone/shared/role'
import { alternatives } from './alternatives.ts'
import { levelInWords } from './level-words.ts'
import { licenceName } from './licence-name.ts'
import { requirementName } from './requirement-name.ts'

export type Proposed = PostingSentence & { named: readonly NamedSkill[] }

/** A skill that a sentence names for certain. */
export interface NamedSkill {
  skill: Skill
  technology: boolean
  /** The words that name it. */
  words: string
}

const mostRequirements = 100
const mostAlternatives = 20
const currency = /\b(current|valid|up[- ]to[- ]date|active|in date)\b/i

/** Requirements of the sentences that ask for something: one for each skill, or for skills of which any will do, the
 * strictest that any sentence asks. */
export function requirementsOf(sentences: readonly Proposed[]): Requirement[] {
  const bySkill = new Map<string, Omit<Requirement, 'id'>>()
  for (const sentence of sentences) {
    const { kind, text } = sentence
    if (kind !== 'licence' && kind !== 'must' && kind !== 'nice') continue
    for (const names of alternatives(text, asked(sentence))) {
      const [skill, ...others] = names.slice(0, mostAlternatives).map((name) => name.skill)
      if (!skill) continue
      const key = JSON.stringify([skill, ...others].map(({ id }) => id).toSorted())
      const held = bySkill.get(key)
      const requirement = {
        skill,
        ...(others.length > 0 && { alternatives: others }),
        kind,
        weight: rubric.weights[kind].initial,
        level: levelInWords(text)?.level ?? null,
        current: kind === 'licence' || currency.test(text),
        fastChanging: names.some(({ technology }) => technology),
        words: text,
      }
      if (!held || order.indexOf(kind) < order.indexOf(held.kind)) bySkill.set(key, requirement)
    }
  }
  return [...bySkill.values()]
    .slice(0, mostRequirements)
    .map((requirement, index) => ({ id: `r${index + 1}`, ...requirement }))
}

const order: readonly Requirement['kind'][] = ['licence', 'must', 'nice']

/** What one sentence asks for: a licence by its name, else the skills it names, else, where it is as short as a name,
 * its own words. */
function asked({ kind, text, named }: Proposed): readonly NamedSkill[] {
  if (kind === 'licence') {
    const name = licenceName(text)
    return [{ skill: wordsSkill(name), technology: false, words: name }]
  }
  if (named.length > 0) return named
  const name = requirementName(text)
  return name === null ? [] : [{ skill: wordsSkill(name), technology: false, words: name }]
}

/** A skill that no taxonomy knows, by its own words. */
function wordsSkill(text: string): Skill {
  const label = text
    .replace(/[.;,:]+$/, '')
    .replace(/ (?:à jour|en vigor)$/i, '')
    .replace(/ \((?:required|preferred|essential|desirable)\)$/i, '')
  return { id: `words:${foldedWords(label)}`, label, aliases: [] }
}
