import { Agent, type Dispatcher, request } from 'undici'
import type { Hop } from './hop.ts'
import type { Limits } from './limits.ts'
import { pinnedAgent, type Resolve } from './pinned-agent.ts'

interface Network {
  limits: Limits
  resolve: Resolve
  userAgent: string
  /** Names that are served by 127.0.0.1 at a port, in plain http: the sample world of the start command. */
  developmentMap: ReadonlyMap<string, number>
  proxy: URL | undefined
}

/** One request over the network, to a checked address; mapped names alone go to this machine. */
export function networkHop({ limits, resolve, userAgent, developmentMap, proxy }: Network): Hop {
  const pinned = pinnedAgent({ limits, resolve, proxy })
  const plain = new Agent({ connections: limits.connectionsPerHost, maxHeaderSize: limits.maxHeaderBytes })
  return async (url, { accept, etag, signal }) => {
    const port = developmentMap.get(url.hostname)
    const mapped = port === undefined ? null : new URL(`http://127.0.0.1:${port}${url.pathname}${url.search}`)
    const dispatcher: Dispatcher = mapped === null ? pinned : plain
    const answer = await request(mapped ?? url, {
      dispatcher,
      signal,
      headers: {
        host: url.host,
        accept,
        'accept-encoding': 'gzip, deflate, br',
        'user-agent': userAgent,
        ...(etag === undefined ? {} : { 'if-none-match': etag }),
      },
    })
    const header = (name: string) => {
      const value = answer.headers[name]
      // Said in several lines, it is one list.
      return (Array.isArray(value) ? value.join(', ') : value) ?? null
    }
    return { status: answer.statusCode, header, body: answer.body }
  }
}
