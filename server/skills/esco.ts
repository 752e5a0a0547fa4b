import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { curatedLexicon } from './curated.ts'
import { createLexicon, type Lexicon, type LexiconForm, type LexiconSkill } from './lexicon.ts'

/** One skill of ESCO, as its own download or an export of it says. */
export const EscoSkill = z.object({
  uri: z.string().max(500),
  label: z.string().max(500),
  alt: z.array(z.string().max(500)).max(500).default([]),
  broader: z.array(z.string().max(500)).max(100).default([]),
  skillType: z.string().nullish(),
  reuseLevel: z.string().nullish(),
})
export type EscoSkill = z.infer<typeof EscoSkill>

const alternative = 0.6
const priors: Record<string, number> = { transversal: 1.2, 'cross-sector': 1.1 }

/** ESCO as a lexicon, with names of our own beside its own ones: the curated taxonomy's where it names the same
 * concept, and phrases of postings. "This service uses the ESCO classification of the European Commission." */
export function escoLexicon(skills: readonly EscoSkill[], options = { ownNames: true }): Lexicon {
  return createLexicon(escoSkills(skills, options))
}

/** The skills of that lexicon, to be merged with others. */
export function escoSkills(skills: readonly EscoSkill[], { ownNames } = { ownNames: true }): LexiconSkill[] {
  const curated = ownNames ? curatedNames() : new Map<string, LexiconForm[]>()
  const phrases = ownNames ? postingPhrases() : new Map<string, LexiconForm[]>()
  return skills.map((skill): LexiconSkill => {
    const own = [...(curated.get(skill.uri) ?? []), ...(phrases.get(skill.uri) ?? [])]
    return {
      uri: skill.uri,
      label: skill.label,
      forms: [{ text: skill.label, exact: false, sure: true, weight: 1 }, ...skill.alt.map(alternativeForm), ...own],
      prior: priors[skill.reuseLevel ?? ''] ?? 1,
      kind: skill.skillType === 'knowledge' ? 'knowledge' : null,
      broader: skill.broader,
      related: [],
      same: [],
      source: 'esco',
    }
  })
}

const alternativeForm = (text: string): LexiconForm => ({
  text,
  exact: false,
  sure: text.trim().includes(' '),
  weight: alternative,
})

function curatedNames(): Map<string, LexiconForm[]> {
  const names = new Map<string, LexiconForm[]>()
  for (const { same, forms } of curatedLexicon().skills) {
    for (const uri of same)
      names.set(uri, [...(names.get(uri) ?? []), ...forms.map((form) => ({ ...form, exact: false }))])
  }
  return names
}

/** What postings say for a concept of ESCO: the lines of `esco-phrases.tsv`. */
function postingPhrases(): Map<string, LexiconForm[]> {
  const [, ...lines] = readFileSync(join(import.meta.dirname, 'esco-phrases.tsv'), 'utf8')
    .trimEnd()
    .split('\n')
  return new Map(
    lines.map((line) => {
      const [uri = '', , phrases = ''] = line.split('\t')
      return [uri, phrases.split(' | ').map((text) => ({ text, exact: false, sure: false, weight: 1 }))]
    }),
  )
}
