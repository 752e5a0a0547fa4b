import type { Fetch, FetchOutcome } from '../fetch/outcome.ts'

/** Most documents that one credential may send us to, its inner ones included. */
const most = 60

/** The same fetch, asked once for each URL: one credential's checks share what was retrieved for it. */
export function once(fetch: Fetch): Fetch {
  const asked = new Map<string, Promise<FetchOutcome>>()
  return (url, ask) => {
    const key = `${ask.accept} ${url}`
    const known = asked.get(key)
    if (known) return known
    const answer =
      asked.size < most
        ? fetch(url, ask)
        : Promise.resolve({
            outcome: 'refused-by-guard' as const,
            url,
            status: null,
            detail: 'too many documents for one credential',
            retryAfter: null,
            at: new Date(0).toISOString(),
          })
    asked.set(key, answer)
    return answer
  }
}
