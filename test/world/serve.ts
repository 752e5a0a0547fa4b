import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { pieces, type Site } from './answer.ts'
import { respond } from './respond.ts'

/** Serves every site on one loopback port, told apart by the Host header. Port 0 takes any free one. */
export async function serve(sites: readonly Site[], port: number) {
  const closing = new AbortController()
  const server = createServer((request, response) => void give(sites, request, response, closing.signal))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      closing.abort()
      server.closeAllConnections()
      return new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}

async function give(
  sites: readonly Site[],
  request: IncomingMessage,
  response: ServerResponse,
  signal: AbortSignal,
): Promise<void> {
  const answer = respond(sites, request.headers.host ?? '', request.url ?? '/')
  if (answer === null) return void response.writeHead(421).end('No such site in the sample world.')
  if (answer.delayMs > 0) await wait(answer.delayMs, undefined, { signal, ref: false }).catch(() => {})
  if (response.destroyed || signal.aborted) return
  response.writeHead(answer.status, answer.headers)
  // A reader that has seen enough hangs up; that is no fault.
  await pipeline(Readable.from(request.method === 'HEAD' ? [] : pieces(answer.body)), response).catch(() => {})
}
