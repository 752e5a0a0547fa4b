import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server on one loopback address that counts every connection, whatever is then said on it. */
export async function startCanary(listener: RequestListener, address = '127.0.0.1') {
  const server = createServer(listener)
  let hits = 0
  server.on('connection', () => {
    hits += 1
  })
  await new Promise<void>((done) => server.listen(0, address, done))
  return {
    port: (server.address() as AddressInfo).port,
    hits: () => hits,
    close: async () => {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}
