import { z } from 'zod'
import { Line } from './text.ts'

const told = {
  'not-signed-in': ['You are not signed in.', 'Pair Touchstone again with a new code.'],
  'not-allowed': ['You are not allowed to do this.', 'Ask an administrator of your organization.'],
  'not-found': ['This could not be found.', 'Reload the page: it may have been removed.'],
  invalid: ['The request was not understood.', 'Reload the page, or update Touchstone.'],
  conflict: ['Somebody else has changed this in the meantime.', 'Reload the page and try again.'],
  'too-large': ['This is too large.', 'Send fewer or smaller files.'],
  'rate-limited': ['Too many requests.', 'Wait a minute and try again.'],
  'not-pinnable': [
    'This credential cannot be pinned.',
    'Open “Why” on its card: each reason says what would change it.',
  ],
  unavailable: ['Touchstone cannot answer now.', 'Try again in a moment.'],
  internal: [
    'Something went wrong in Touchstone.',
    'Try again. If it happens again, tell your administrator when it did.',
  ],
} as const satisfies Record<string, readonly [sentence: string, next: string]>

export type ProblemCode = keyof typeof told

/** Why a request was not done, as the client may show it: never a stack, a driver's message or a person. */
export const Problem = z.strictObject({
  code: z.enum(Object.keys(told) as [ProblemCode, ...ProblemCode[]]),
  sentence: Line,
  next: Line,
})
export type Problem = z.infer<typeof Problem>

/** The problem of a code, in its own words unless better ones are given. */
export function problemOf(code: ProblemCode, sentence?: string, next?: string): Problem {
  return { code, sentence: sentence ?? told[code][0], next: next ?? told[code][1] }
}

/** An Error to throw that carries a problem; `problemIn` finds it again. */
export function refusal(code: ProblemCode, sentence?: string, next?: string): Error & { problem: Problem } {
  const problem = problemOf(code, sentence, next)
  return Object.assign(new Error(`${problem.sentence} ${problem.next}`), { problem })
}

/** The problem that an error, or what caused it, carries; null for a bug. */
export function problemIn(error: unknown): Problem | null {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth += 1) {
    const found = Problem.safeParse('problem' in at ? at.problem : null)
    if (found.success) return found.data
  }
  return null
}
