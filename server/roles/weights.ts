import { rubric } from '@touchstone/server/score/rubric'
import type { Requirement } from '@touchstone/shared/role'

/** The first requirement whose weight is outside of the rubric's bounds for its kind, in words; null where all are
 * within. A licence is never averaged, whatever its weight. */
export function weightOutOfBounds(requirements: readonly Requirement[]): string | null {
  const wrong = requirements.find(({ kind, weight }) => {
    const { least, most } = rubric.weights[kind]
    return kind !== 'licence' && (weight < least || weight > most)
  })
  if (!wrong) return null
  const { least, most } = rubric.weights[wrong.kind]
  return `The weight of "${wrong.skill.label}" must be between ${least} and ${most}.`
}
