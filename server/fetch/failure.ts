import type { NotFetched } from './outcome.ts'

interface Failure extends Error {
  failure: Pick<NotFetched, 'outcome' | 'detail'>
}

/** An error that a stream or a socket can carry to where it becomes an outcome. */
export function failure(outcome: NotFetched['outcome'], detail: string): Failure {
  return Object.assign(new Error(detail), { failure: { outcome, detail } })
}

/** Details of failures in which every host has answered. */
export const redirected = { nowhere: 'redirect to no url', tooOften: 'too many redirects' } as const

const outcomeOfCode: Record<string, NotFetched['outcome']> = {
  ETIMEDOUT: 'timeout',
  UND_ERR_BODY_TIMEOUT: 'timeout',
  UND_ERR_CONNECT_TIMEOUT: 'timeout',
  UND_ERR_HEADERS_TIMEOUT: 'timeout',
  UND_ERR_HEADERS_OVERFLOW: 'too-large',
}

/** What went wrong, from our own failure or from the codes of Node and undici; no message of theirs, it may quote a page. */
export function asFailure(error: unknown): Failure['failure'] {
  for (let each = error, depth = 0; each instanceof Error && depth < 5; each = each.cause, depth += 1) {
    if ('failure' in each) return (each as Failure).failure
  }
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'failed'
  return { outcome: outcomeOfCode[code] ?? 'unreachable', detail: code }
}
