import type { Requirement, Skill } from './role.ts'

/** The skills of a requirement, any one of which meets it. */
export const anyOf = ({ skill, alternatives = [] }: Pick<Requirement, 'skill' | 'alternatives'>): Skill[] => [
  skill,
  ...alternatives,
]

/** What a requirement is called: "Java, Kotlin or Scala". */
export function nameOfAny(requirement: Pick<Requirement, 'skill' | 'alternatives'>): string {
  const labels = anyOf(requirement).map(({ label }) => label)
  return labels.length === 1 ? requirement.skill.label : `${labels.slice(0, -1).join(', ')} or ${labels.at(-1)}`
}
