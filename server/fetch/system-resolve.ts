import { lookup } from 'node:dns/promises'
import { atMost } from '@touchstone/shared/at-most'
import { failure } from './failure.ts'
import type { Resolve } from './pinned-agent.ts'

/** Each look-up holds one of Node's four threads for as long as a name server likes: one stays free for all else. */
const mostAtOnce = 3
/** Whoever waited longer has been given up by its connection. */
const patienceMs = 3000

/** The addresses that the system knows for a name. */
export const systemResolve: Resolve = inLine(
  async (host) => (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address),
  { mostAtOnce, patienceMs },
)

/** The same look-up, a few at a time. */
export function inLine(resolve: Resolve, bounds: { mostAtOnce: number; patienceMs: number }): Resolve {
  const few = atMost(bounds.mostAtOnce)
  return (host) => {
    const begun = performance.now()
    return few(async () => {
      if (performance.now() - begun > bounds.patienceMs) throw failure('timeout', 'look-up')
      return resolve(host)
    })
  }
}
