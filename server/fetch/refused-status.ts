import type { HopAnswer } from './hop.ts'
import type { NotFetched } from './outcome.ts'

const forbidden = new Set([401, 403, 407, 451, 999])
const longestWait = 86_400

/** What a status other than "here it is" means; null for that one. */
export function refusedStatus(
  answer: Pick<HopAnswer, 'status' | 'header'>,
  asked: { sameOrigin: boolean; now: Date },
): Pick<NotFetched, 'outcome' | 'retryAfter'> | null {
  const { status } = answer
  if (status === 200 || status === 203) return null
  // "Gone" is a statement of the host that was asked; after a move it says nothing about the document.
  if (status === 410) return { outcome: asked.sameOrigin ? 'gone' : 'not-found', retryAfter: null }
  if (status === 404) return { outcome: 'not-found', retryAfter: null }
  if (forbidden.has(status)) return { outcome: 'forbidden', retryAfter: null }
  const retryAfter = seconds(answer.header('retry-after'), asked.now)
  if (status === 429 || (status === 503 && retryAfter !== null)) return { outcome: 'rate-limited', retryAfter }
  return { outcome: 'unreachable', retryAfter: null }
}

function seconds(header: string | null, now: Date): number | null {
  if (header === null) return null
  const wait = /^\d{1,9}$/.test(header.trim()) ? Number(header) : (Date.parse(header) - now.getTime()) / 1000
  return Number.isFinite(wait) ? Math.min(Math.max(Math.ceil(wait), 0), longestWait) : null
}
