/** What a site of the invented web answers; a body that is a function is made piece by piece, so that 50 MB cost nothing. */
export interface Answer {
  status: number
  headers: Record<string, string>
  body: string | Uint8Array | (() => Iterable<Uint8Array>)
  delayMs: number
}

/** One host: its answers by path, with the query where that matters. */
export interface Site {
  host: string
  answers: ReadonlyMap<string, Answer>
}

const answer = (type: string, body: Answer['body'], status = 200): Answer => ({
  status,
  headers: { 'content-type': type, 'access-control-allow-origin': '*' },
  body,
  delayMs: 0,
})

export const html = (body: Answer['body'], status = 200) => answer('text/html; charset=utf-8', body, status)
export const json = (value: unknown, type = 'application/json') => answer(type, JSON.stringify(value, null, 2))
export const jwt = (token: string) => answer('application/jwt', token)
export const png = (bytes: Uint8Array) => answer('image/png', bytes)
export const other = (type: string, body: Answer['body']) => answer(type, body)
export const slow = (fast: Answer, delayMs: number): Answer => ({ ...fast, delayMs })
export const redirect = (location: string): Answer => ({ status: 302, headers: { location }, body: '', delayMs: 0 })

/** The pieces of a body, in order. */
export function* pieces(body: Answer['body']): Iterable<Uint8Array> {
  if (typeof body === 'function') yield* body()
  else yield typeof body === 'string' ? Buffer.from(body) : body
}
