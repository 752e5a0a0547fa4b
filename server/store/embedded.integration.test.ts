import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { startEmbedded } from './embedded.ts'

it('a port that somebody else took meanwhile is no reason to remove the data', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-embedded-'))
  chmodSync(folder, 0o755)
  const other = createServer((socket) => void socket.on('error', () => {}).end()).listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo
  const starting = startEmbedded({ folder, port, password: 'x'.repeat(32), durable: false })
  await expect(starting).rejects.toMatchObject({
    problem: {
      sentence: expect.stringContaining('does not start'),
      next: 'Another program was faster to take its port: start again.',
    },
  })
  expect(existsSync(join(folder, 'data'))).toBe(true)
  other.close()
  await rm(folder, { recursive: true, force: true })
})
