import { type Problem, type ProblemCode, problemIn, problemOf } from '@touchstone/shared/problem'
import { TRPCError } from '@trpc/server'
import { getHTTPStatusCodeFromError } from '@trpc/server/http'
import { TRPC_ERROR_CODES_BY_KEY } from '@trpc/server/rpc'
import { z } from 'zod'

type HttpCode = TRPCError['code']

/** The one table of what a problem is in HTTP. */
export const httpCode: Record<ProblemCode, HttpCode> = {
  'not-signed-in': 'UNAUTHORIZED',
  'not-allowed': 'FORBIDDEN',
  'not-found': 'NOT_FOUND',
  invalid: 'BAD_REQUEST',
  conflict: 'CONFLICT',
  'too-large': 'PAYLOAD_TOO_LARGE',
  'rate-limited': 'TOO_MANY_REQUESTS',
  'not-pinnable': 'UNPROCESSABLE_CONTENT',
  unavailable: 'SERVICE_UNAVAILABLE',
  internal: 'INTERNAL_SERVER_ERROR',
}

const ours: Partial<Record<HttpCode, ProblemCode>> = {
  ...Object.fromEntries(Object.entries(httpCode).map(([problem, code]) => [code, problem as ProblemCode])),
  PARSE_ERROR: 'invalid',
  METHOD_NOT_SUPPORTED: 'invalid',
  UNSUPPORTED_MEDIA_TYPE: 'invalid',
  CLIENT_CLOSED_REQUEST: 'unavailable',
}

// What PostgreSQL or its driver may answer without a bug of ours: nobody is there, or two wrote the same at once.
const ofDatabase: [RegExp, ProblemCode][] = [
  [/^(ECONN|EPIPE|CONNECT|57P0|08|53)/, 'unavailable'],
  [/^(23505|40001|40P01)$/, 'conflict'],
  // A value that cannot be stored: a null character, a number or a date out of range.
  [/^22/, 'invalid'],
  // One that is too long for a key.
  [/^54000$/, 'too-large'],
]

/** What may be told of any error. A bug is `internal`, whatever its message says. */
export function problemOfError(error: unknown): Problem {
  const told = problemIn(error)
  if (told) return told
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth += 1) {
    const code = 'code' in at ? String(at.code) : ''
    const expected = ofDatabase.find(([shape]) => shape.test(code))
    if (expected) return problemOf(expected[1])
  }
  if (!(error instanceof TRPCError)) return problemOf('internal')
  if (error.code === 'BAD_REQUEST' && error.cause instanceof z.ZodError) return badInput(error.cause)
  return problemOf(ours[error.code] ?? 'internal')
}

// Where it is wrong, never what was sent: that may be a person's.
function badInput(error: z.ZodError): Problem {
  const [issue] = error.issues
  const where = issue?.path.map(String).join('.').slice(0, 100)
  return problemOf('invalid', where ? `The request is wrong at “${where}” (${issue?.code}).` : undefined)
}

/** The error to answer with: its HTTP code follows its problem, its cause stays for the log. */
export function toAnswer(error: TRPCError): TRPCError {
  const problem = problemOfError(error)
  const cause = error.cause ?? error
  return new TRPCError({ code: httpCode[problem.code], message: problem.sentence, cause })
}

/** The body and status of a refusal that tRPC never saw, in tRPC's own shape, so that its client understands it. */
export function answerOf(problem: Problem) {
  const code = httpCode[problem.code]
  const httpStatus = getHTTPStatusCodeFromError(new TRPCError({ code }))
  const error = { code: TRPC_ERROR_CODES_BY_KEY[code], message: problem.sentence, data: { code, httpStatus, problem } }
  return { httpStatus, body: { error } }
}

// What Fastify itself refuses, by status: a body that is too large, no JSON, an unknown route.
const byStatus: Record<number, ProblemCode> = {
  400: 'invalid',
  404: 'not-found',
  413: 'too-large',
  414: 'too-large',
  415: 'invalid',
}

/** The problem of an error that Fastify caught: ours, its own, or a bug. */
export function problemOfRequest(error: unknown): Problem {
  const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 0
  const code = byStatus[status]
  return code && !problemIn(error) ? problemOf(code) : problemOfError(error)
}
