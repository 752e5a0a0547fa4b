import type { Alignment, Credential } from '@touchstone/shared/credential'

const never = new Set(['failed', 'inprogress', 'enrolled', 'withdrew', 'onhold'])

/** The skills that the credential's own results say were not reached: `all` where a failing result names none and no
 * other one says completed. */
export function failedSkills({ results }: Pick<Credential, 'results'>): Alignment[] | 'all' {
  const state = (status: string | null) => status?.toLowerCase().replace(/[^a-z]/g, '') ?? ''
  const failing = results.filter(({ status }) => never.has(state(status)))
  const whole = failing.some(({ alignments }) => alignments.length === 0)
  const completed = results.some(({ status, alignments }) => alignments.length === 0 && state(status) === 'completed')
  if (whole && !completed) return 'all'
  return failing.flatMap(({ alignments }) => alignments)
}
