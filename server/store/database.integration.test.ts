import { once } from 'node:events'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { openDatabase } from './database.ts'
import { migrateDatabase } from './migrate.ts'

let proxy: Server
const sockets = new Set<Socket>()
afterEach(() => {
  for (const socket of sockets) socket.destroy()
  proxy.close()
})

/** What stands before a database that is away: it takes the connection and hangs up. */
async function behindProxy(): Promise<string> {
  proxy = createServer((socket) => {
    sockets.add(socket.on('error', () => {}))
    socket.end()
  }).listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  return `postgres://nobody:nothing@127.0.0.1:${(proxy.address() as AddressInfo).port}/none`
}

it('calls end soon where a proxy hangs up at once', async () => {
  const database = openDatabase(await behindProxy(), { patience: 300 })
  const unavailable = { problem: { code: 'unavailable' } }
  await expect(database.scoped('sample00', async () => {})).rejects.toMatchObject(unavailable)
  await expect(database.shared((query) => query.execute('select'))).rejects.toMatchObject(unavailable)
  await expect(database.isBound()).rejects.toMatchObject(unavailable)
  await expect(database.ready()).rejects.toMatchObject(unavailable)
  await database.close()
})

it('a migration ends too', async () => {
  const url = await behindProxy()
  await expect(migrateDatabase(url, { name: 'nobody', password: null })).rejects.toMatchObject({
    problem: { code: 'unavailable' },
  })
})
