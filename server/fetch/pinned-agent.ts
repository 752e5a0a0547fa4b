import { isIP } from 'node:net'
import { callbackify } from 'node:util'
import { Agent, buildConnector } from 'undici'
import { isPublicAddress } from './address.ts'
import { failure } from './failure.ts'
import type { Limits } from './limits.ts'
import { openTunnel } from './tunnel.ts'

/** All addresses of a name, at this moment. */
export type Resolve = (host: string) => Promise<string[]>

interface Pinning {
  limits: Limits
  resolve: Resolve
  allowed?: (address: string) => boolean
  /** An http proxy that all connections go through; names are resolved and checked here all the same. */
  proxy?: URL | undefined
}

/**
 * Connects only to an address that was checked a moment before, by this very connection: a name that answers
 * differently the next time is checked anew. One bad address among several refuses the name.
 */
export function pinnedAgent({ limits, resolve, allowed = isPublicAddress, proxy }: Pinning): Agent {
  const checkedAddresses = async (host: string) => {
    const addresses = isIP(host) === 0 ? await resolve(host) : [host]
    if (addresses.length === 0) throw failure('unreachable', 'no address')
    if (!addresses.every(allowed)) throw failure('refused-by-guard', 'address not public')
    return addresses.slice(0, 6).map((address) => ({ address, family: isIP(address) }))
  }
  const checked = callbackify(checkedAddresses)
  const connect = buildConnector({
    lookup: (host, _options, done) => checked(host, done),
    autoSelectFamily: true,
    allowH2: false,
    timeout: limits.connectMs,
  })
  const tunnelled: typeof connect = (options, done) => {
    const reach = async () => {
      const [first] = await checkedAddresses(options.hostname.replace(/^\[|\]$/g, ''))
      if (proxy === undefined || first === undefined) throw failure('unreachable', 'no address')
      return openTunnel(proxy, { address: first.address, port: Number(options.port || 443) }, limits.connectMs)
    }
    callbackify(reach)((error, socket) => {
      if (error) done(error, null)
      else connect({ ...options, httpSocket: socket }, done)
    })
  }
  return new Agent({
    allowH2: false,
    pipelining: 1,
    connections: limits.connectionsPerHost,
    maxHeaderSize: limits.maxHeaderBytes,
    connect: (options, done) => {
      const host = options.hostname.replace(/^\[|\]$/g, '')
      // A literal never reaches the look-up.
      if (isIP(host) !== 0 && !allowed(host)) return done(failure('refused-by-guard', 'address not public'), null)
      if (proxy !== undefined) {
        tunnelled(options, done)
        return
      }
      const socket = connect(options, (...result) => {
        clearTimeout(timer)
        done(...result)
      }) as unknown as { destroy: (error: Error) => void }
      // undici's own timer is only good to half a second.
      const timer = setTimeout(() => socket.destroy(failure('timeout', 'connect')), limits.connectMs)
    },
  })
}
