import { problemIn } from '@touchstone/shared/problem'

/** What to print of an error: a refusal's two sentences; of a bug its stack, for the report. */
export function complain(error: unknown): string {
  const problem = problemIn(error)
  if (problem) return `\n${problem.sentence}\n${problem.next}`
  return `\nThis is a fault of Touchstone itself:\n${error instanceof Error ? error.stack : String(error)}`
}
