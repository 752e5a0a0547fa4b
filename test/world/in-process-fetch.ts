import { Readable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { failure } from '@touchstone/server/fetch/failure'
import { fetchOver } from '@touchstone/server/fetch/fetch-over'
import type { Hop } from '@touchstone/server/fetch/hop'
import { type Limits, limits as usual } from '@touchstone/server/fetch/limits'
import type { Fetch } from '@touchstone/server/fetch/outcome'
import { pieces, type Site } from './answer.ts'
import { respond } from './respond.ts'

/** The server's own rules of fetching over the invented web, without a socket. */
export function inProcessFetch(sites: readonly Site[], limits: Partial<Limits>, now: () => Date): Fetch {
  const hop: Hop = async (url, { signal }) => {
    const answer = respond(sites, url.host, url.pathname + url.search)
    if (answer === null) throw failure('unreachable', 'no such host')
    if (answer.delayMs > 0) await wait(answer.delayMs, undefined, { signal })
    const { status, headers, body } = answer
    return { status, header: (name) => headers[name] ?? null, body: Readable.from(pieces(body)) }
  }
  return fetchOver(hop, { limits: { ...usual, ...limits }, now })
}
