import { withBreaker } from './breaker.ts'
import type { DocumentCache } from './document-cache.ts'
import { fetchOver } from './fetch-over.ts'
import { type Limits, limits as usual } from './limits.ts'
import { networkHop } from './network-hop.ts'
import type { Fetch } from './outcome.ts'
import type { Resolve } from './pinned-agent.ts'
import { systemResolve } from './system-resolve.ts'
import { withCache } from './with-cache.ts'
import { withPace } from './with-pace.ts'
import { withRobots } from './with-robots.ts'

interface Options {
  /** Host to port on 127.0.0.1; these names alone skip the address check. */
  developmentMap?: ReadonlyMap<string, number>
  /** Where the operators of a host can reach us, for the User-Agent. */
  contact?: string
  now?: () => Date
  resolve?: Resolve
  limits?: Partial<Limits>
  /** Where impersonal documents are kept; without one, nothing is. */
  cache?: DocumentCache
  /** An http proxy for everything but the mapped names. */
  proxy?: URL
}

/** The only way out to the network: public https addresses, checked, bounded, without cookies. Never throws. */
export function createFetch(options: Options = {}): Fetch {
  const { developmentMap = new Map(), contact, now = () => new Date(), resolve = systemResolve } = options
  const limits = { ...usual, ...options.limits }
  const userAgent = `Touchstone/0.1 (verifies credentials${contact === undefined ? '' : `; +${contact}`})`
  const plain = fetchOver(networkHop({ limits, resolve, userAgent, developmentMap, proxy: options.proxy }), {
    limits,
    now,
  })
  const patient = withPace(withBreaker(plain, { now }), { now })
  const kept = options.cache === undefined ? patient : withCache(patient, options.cache, { now })
  return withRobots(kept, { now })
}
