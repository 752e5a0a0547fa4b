import { anyOf } from '@touchstone/shared/any-of'
import type { Requirement, Role, Skill } from '@touchstone/shared/role'

/** The rubric's weights until somebody edits them; a licence is held or not and is never weighed. */
const usualWeight: Record<Requirement['kind'], number> = { licence: 1, must: 1, nice: 0.3 }

/** The role with one requirement changed. Another kind brings its usual weight. */
export function withChange(role: Role, id: string, change: Partial<Requirement>): Role {
  const weight = change.kind === undefined ? {} : { weight: usualWeight[change.kind] }
  return {
    ...role,
    requirements: role.requirements.map((one) => (one.id === id ? { ...one, ...weight, ...change } : one)),
  }
}

/** The role with one requirement a place further up (-1) or down (1); the same role at either end. */
export function withMove(role: Role, id: string, by: -1 | 1): Role {
  const at = role.requirements.findIndex((one) => one.id === id)
  const one = role.requirements[at]
  const other = role.requirements[at + by]
  if (one === undefined || other === undefined) return role
  const requirements = role.requirements.with(at, other).with(at + by, one)
  return { ...role, requirements }
}

export function without(role: Role, id: string): Role {
  return { ...role, requirements: role.requirements.filter((one) => one.id !== id) }
}

/** What changes where one of a requirement's alternatives is taken out; nothing where it is the only one. */
export function withoutAlternative(
  requirement: Requirement,
  id: string,
): Pick<Requirement, 'skill' | 'alternatives'> | Record<string, never> {
  const [skill, ...alternatives] = anyOf(requirement).filter((one) => one.id !== id)
  return skill ? { skill, alternatives } : {}
}

/** The role with each of a requirement's alternatives as a requirement of its own; what it asks for elsewhere already is
 * not asked for twice. */
export function withEach(role: Role, id: string): Role {
  const elsewhere = role.requirements.filter((one) => one.id !== id).flatMap(anyOf)
  const apart = (one: Requirement): Requirement[] =>
    anyOf(one)
      .filter((skill, at) => at === 0 || !elsewhere.some((other) => other.id === skill.id))
      .map((skill, at) => ({
        ...one,
        id: at === 0 ? one.id : `${one.id} ${skill.id}`.slice(0, 1000),
        skill,
        alternatives: [],
      }))
  const requirements = role.requirements.flatMap((one) => (one.id === id ? apart(one) : [one]))
  return { ...role, requirements: requirements.slice(0, 100) }
}

/** The role with a skill as a nice-to-have at the end; the same role where it asks for that skill already. */
export function withSkill(role: Role, skill: Skill, words: string): Role {
  if (role.requirements.some((one) => one.skill.id === skill.id)) return role
  const added: Requirement = {
    id: skill.id.slice(0, 1000),
    skill,
    kind: 'nice',
    weight: usualWeight.nice,
    level: null,
    current: false,
    fastChanging: false,
    words,
  }
  return { ...role, requirements: [...role.requirements, added] }
}

/** Whether a human changed anything since the role was saved. */
export function isChanged(draft: Role, saved: Role): boolean {
  return draft.title !== saved.title || JSON.stringify(draft.requirements) !== JSON.stringify(saved.requirements)
}
