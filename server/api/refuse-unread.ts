import type { Socket } from 'node:net'
import { type ProblemCode, problemOf } from '@touchstone/shared/problem'
import { answerOf } from './problems.ts'

const known: Record<string, [code: ProblemCode, sentence: string, next: string]> = {
  HPE_HEADER_OVERFLOW: ['too-large', 'The address or the headers of this request are too large.', 'Send less at once.'],
  ERR_HTTP_REQUEST_TIMEOUT: ['invalid', 'The request did not arrive in time.', 'Try again.'],
}

/** Answers what never became a request: no HTTP, headers without end, a client that does not finish. */
export function refuseUnread(error: Error & { code?: string }, socket: Socket): void {
  if (socket.writable && error.code !== 'ECONNRESET') {
    const [code, sentence, next] = known[error.code ?? ''] ?? ['invalid' as const]
    const { httpStatus, body } = answerOf(problemOf(code, sentence, next))
    const text = JSON.stringify(body)
    const head = [
      `HTTP/1.1 ${httpStatus} ${body.error.data.code}`,
      'Content-Type: application/json',
      `Content-Length: ${Buffer.byteLength(text)}`,
      'Connection: close',
    ]
    socket.write(`${head.join('\r\n')}\r\n\r\n${text}`)
  }
  socket.destroy(error)
}
