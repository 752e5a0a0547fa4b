import type { Ask, Fetch, NotFetched } from './outcome.ts'

interface Pace {
  /** Retrievals under way at one host. */
  atOnce: number
  /** Between the starts of two. */
  everyMs: number
  /** Longer is not waited: the caller hears that this host is busy. */
  patienceMs: number
}

const usual: Pace = { atOnce: 4, everyMs: 50, patienceMs: 20_000 }

interface Line {
  underWay: number
  /** When the next may start. */
  next: number
  waiting: (() => void)[]
}

/** Asks each host a few things at a time, not too fast. Waiting does not count against the deadlines of the fetch. */
export function withPace(fetch: Fetch, { now, pace = usual }: { now: () => Date; pace?: Pace }): Fetch {
  const lines = new Map<string, Line>()
  return async (url, ask) => {
    const host = URL.parse(url)?.host
    if (host === undefined) return fetch(url, ask)
    const line = lines.get(host) ?? { underWay: 0, next: 0, waiting: [] }
    lines.set(host, line)
    const refused = await turn(line, ask)
    if (refused) {
      const at = now().toISOString()
      return { outcome: refused, url, status: null, detail: 'waited for its turn', retryAfter: null, at }
    }
    try {
      return await fetch(url, ask)
    } finally {
      line.underWay -= 1
      line.waiting.shift()?.()
      if (line.underWay === 0 && line.waiting.length === 0) lines.delete(host)
    }
  }

  async function turn(line: Line, { signal }: Ask): Promise<NotFetched['outcome'] | null> {
    const patience = AbortSignal.timeout(pace.patienceMs)
    const leaving = signal === undefined ? patience : AbortSignal.any([signal, patience])
    while (line.underWay >= pace.atOnce && !leaving.aborted) await queued(line, leaving)
    if (leaving.aborted) {
      // It may have been this one's turn just then.
      if (line.underWay < pace.atOnce) line.waiting.shift()?.()
      return patience.aborted ? 'rate-limited' : 'unreachable'
    }
    line.underWay += 1
    const start = Math.max(performance.now(), line.next)
    line.next = start + pace.everyMs
    const wait = start - performance.now()
    if (wait > 0) await new Promise((done) => setTimeout(done, wait))
    return null
  }
}

/** Ends when a place is free, or when the one who waits leaves: then the place goes to the next. */
function queued(line: Line, leaving: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const leave = () => {
    line.waiting = line.waiting.filter((each) => each !== resolve)
    resolve()
  }
  line.waiting.push(resolve)
  leaving.addEventListener('abort', leave, { once: true })
  return promise.finally(() => leaving.removeEventListener('abort', leave))
}
