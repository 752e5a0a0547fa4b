import { createLexicon, type Lexicon, type LexiconSkill } from './lexicon.ts'
import { loadTaxonomy } from './taxonomy/taxonomy.ts'

let loaded: Lexicon | null = null

/** The taxonomy that ships with the product, as a lexicon; built once. */
export function curatedLexicon(): Lexicon {
  loaded ??= createLexicon(curatedSkills())
  return loaded
}

/** The skills of that taxonomy, to be merged with imported ones. */
export function curatedSkills(): LexiconSkill[] {
  return loadTaxonomy().skills.map(
    (skill): LexiconSkill => ({
      uri: curatedUri(skill.id),
      label: skill.label,
      forms: skill.forms.map((form) => ({ ...form, sure: true, weight: 1 })),
      prior: 1,
      kind: skill.kind,
      broader: skill.broader.map(curatedUri),
      related: skill.related.map(curatedUri),
      same: skill.esco === null ? [] : [skill.esco],
      source: 'touchstone',
    }),
  )
}

/** The URI of a skill of the shipped taxonomy. */
export const curatedUri = (id: string) => `urn:touchstone:skill:${id}`
