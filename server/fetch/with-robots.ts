import type { Fetch, NotFetched } from './outcome.ts'
import { parseRobots, type Robots } from './robots.ts'

const keptMs = 24 * 3_600_000
const retryMs = 60_000
const mostSites = 1000

/** Reads a page only where its site's robots.txt lets us, and follows a redirect only where that of its target does;
 * records and credentials are data that is meant to be read. */
export function withRobots(fetch: Fetch, { now }: { now: () => Date }): Fetch {
  const sites = new Map<string, { until: number; robots: Promise<Robots | NotFetched> }>()
  const robotsOf = (origin: string): Promise<Robots | NotFetched> => {
    const known = sites.get(origin)
    if (known && known.until > now().getTime()) return known.robots
    const site = { until: now().getTime() + keptMs, robots: read(fetch, origin) }
    void site.robots.then((robots) => {
      if (typeof robots !== 'function') site.until = now().getTime() + retryMs
    })
    sites.delete(origin)
    sites.set(origin, site)
    if (sites.size > mostSites) sites.delete(sites.keys().next().value ?? '')
    return site.robots
  }
  const against = async ({ href: url, origin, pathname, search }: URL): Promise<NotFetched | null> => {
    const robots = await robotsOf(origin)
    if (typeof robots !== 'function') return { ...robots, url, detail: `robots.txt: ${robots.detail}` }
    if (robots(pathname + search)) return null
    return { outcome: 'forbidden', url, status: null, detail: 'robots.txt', retryAfter: null, at: now().toISOString() }
  }
  return async (url, ask) => {
    const parsed = ask.accept === 'html' ? URL.parse(url) : null
    if (parsed === null || parsed.protocol !== 'https:') return fetch(url, ask)
    const refused = await against(parsed)
    return refused ? { ...refused, url } : fetch(url, { ...ask, mayFollow: against })
  }
}

/** None there (RFC 9309: any answer of 4xx): everything may be read. One that could not be had: nothing, for a minute. */
async function read(fetch: Fetch, origin: string): Promise<Robots | NotFetched> {
  const answer = await fetch(`${origin}/robots.txt`, { accept: 'text', impersonal: true })
  if (answer.outcome === 'ok') return parseRobots(new TextDecoder().decode(answer.bytes))
  const refused = answer.status !== null && answer.status >= 400 && answer.status < 500
  const none = answer.outcome !== 'rate-limited' && (refused || answer.outcome === 'wrong-type')
  return none ? parseRobots('') : answer
}
