import { connect, isIPv6, type Socket } from 'node:net'
import { failure } from './failure.ts'

const longestAnswer = 8192

/** A connection to a checked address through an http proxy (CONNECT): the proxy is told the address, never the name. */
export function openTunnel(proxy: URL, to: { address: string; port: number }, deadlineMs: number): Promise<Socket> {
  const { promise, resolve, reject } = Promise.withResolvers<Socket>()
  const socket = connect({ host: proxy.hostname.replace(/^\[|\]$/g, ''), port: Number(proxy.port || 80) })
  const timer = setTimeout(() => socket.destroy(failure('timeout', 'proxy')), deadlineMs)
  const target = `${isIPv6(to.address) ? `[${to.address}]` : to.address}:${to.port}`
  const login = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`
  const authorization = login === ':' ? '' : `Proxy-Authorization: Basic ${Buffer.from(login).toString('base64')}\r\n`
  let answer = ''
  const read = (chunk: Buffer) => {
    answer += chunk.toString('latin1')
    const end = answer.indexOf('\r\n\r\n')
    if (end < 0 && answer.length <= longestAnswer) return
    // A tunnel carries nothing before we speak: more than the head would be the proxy's own words.
    if (end !== answer.length - 4 || !/^HTTP\/1\.[01] 200\b/.test(answer)) {
      socket.destroy(failure('unreachable', 'proxy refused'))
      return
    }
    socket.off('data', read)
    socket.pause()
    resolve(socket)
  }
  socket.on('data', read)
  socket.once('connect', () => socket.write(`CONNECT ${target} HTTP/1.1\r\nHost: ${target}\r\n${authorization}\r\n`))
  socket.once('error', reject)
  socket.once('close', () => reject(failure('unreachable', 'proxy closed')))
  return promise.finally(() => clearTimeout(timer))
}
