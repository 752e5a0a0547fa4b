import { redirected } from './failure.ts'
import type { Fetch, FetchOutcome } from './outcome.ts'

/** So many failures of a host in a row open its circuit. */
const mostFailures = 5
const openMs = 60_000
/** Most waiting that a host can ask for in one go. */
const longestWaitMs = 15 * 60_000
const mostHosts = 2000

interface State {
  failures: number
  /** Nothing is asked of the host before this instant. */
  until: number
  outcome: 'unreachable' | 'rate-limited'
}

/** Leaves a host alone that does not answer, for a minute, or that asked for it, for as long as it asked. */
export function withBreaker(fetch: Fetch, { now }: { now: () => Date }): Fetch {
  const hosts = new Map<string, State>()
  return async (url, ask) => {
    const host = URL.parse(url)?.host
    if (host === undefined) return fetch(url, ask)
    const state = hosts.get(host)
    const wait = (state?.until ?? 0) - now().getTime()
    if (state && wait > 0) {
      const retryAfter = state.outcome === 'rate-limited' ? Math.ceil(wait / 1000) : null
      return {
        outcome: state.outcome,
        url,
        status: null,
        detail: 'left alone for a while',
        retryAfter,
        at: now().toISOString(),
      }
    }
    const answer = await fetch(url, ask)
    if (answer.outcome === 'refused-by-guard' || isOf(answer, 'cancelled')) return answer
    // Where the redirect led was not asked; its robots.txt was counted when it was read.
    if (answer.outcome !== 'ok' && answer.detail.startsWith('robots.txt')) return answer
    // It has answered if it led elsewhere: what it led to speaks for itself.
    const last = URL.parse(answer.finalUrl ?? url)?.host ?? host
    const next = after(answer, hosts.get(last)?.failures ?? 0, now().getTime())
    for (const each of [host, last]) hosts.delete(each)
    if (next) hosts.set(last, next)
    if (hosts.size > mostHosts) hosts.delete(hosts.keys().next().value ?? '')
    return answer
  }
}

/** Null: nothing held against the host. */
function after(answer: FetchOutcome, failures: number, now: number): State | null {
  const seconds = answer.outcome === 'rate-limited' ? (answer.retryAfter ?? 30) : 0
  if (seconds > 0) return { failures: 0, until: now + Math.min(seconds * 1000, longestWaitMs), outcome: 'rate-limited' }
  if (!hasFailed(answer)) return null
  const count = failures + 1
  return { failures: count, until: count >= mostFailures ? now + openMs : 0, outcome: 'unreachable' }
}

/** A page that is broken, or that leads round in circles, is no failure of its host: anybody can find one. */
function hasFailed(answer: FetchOutcome): boolean {
  if (answer.outcome === 'timeout') return true
  if (answer.outcome !== 'unreachable' || isOf(answer, redirected.nowhere, redirected.tooOften)) return false
  return answer.status === null || answer.status >= 502
}

const isOf = (answer: FetchOutcome, ...details: string[]): boolean =>
  answer.outcome === 'unreachable' && details.includes(answer.detail)
