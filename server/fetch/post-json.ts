import { request } from 'undici'

/** What an operator's own service answered; null where it did not, or not with JSON. */
export type PostJson = (url: string, ask: { body: unknown; key: string | null }) => Promise<unknown>

const deadlineMs = 30_000
const mostBytes = 50_000_000

/** Posts JSON to a service that the operator has configured, and to nothing else: its address comes from no page and no
 * credential, so it may be in the operator's own network. Never throws. */
export const postJson: PostJson = async (url, { body, key }) => {
  try {
    const answer = await request(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(key === null ? {} : { authorization: `Bearer ${key}` }) },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(deadlineMs),
    })
    const chunks: Buffer[] = []
    let size = 0
    for await (const chunk of answer.body) {
      size += chunk.length
      if (size > mostBytes) return null
      chunks.push(Buffer.from(chunk))
    }
    return answer.statusCode === 200 ? JSON.parse(Buffer.concat(chunks).toString('utf8')) : null
  } catch {
    return null
  }
}
