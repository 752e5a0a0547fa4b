import type { LexiconSkill } from '../lexicon.ts'

/** A skill of an imported framework with its defaults: its names are sure, for whoever imported them means them. */
export function importedSkill(
  skill: Pick<LexiconSkill, 'uri' | 'label' | 'source'> & Partial<LexiconSkill> & { aliases?: readonly string[] },
): LexiconSkill {
  const { aliases = [], ...given } = skill
  const names = [...new Set([skill.label, ...aliases].map((name) => name.trim()))].filter(Boolean)
  return {
    forms: names.map((text) => ({ text, exact: text.length < 2, sure: true, weight: 1 })),
    prior: 1,
    kind: null,
    broader: [],
    related: [],
    same: [],
    ...given,
  }
}
