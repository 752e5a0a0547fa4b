import { once } from 'node:events'
import { createServer } from 'node:net'
import { refusal } from '@touchstone/shared/problem'
import type { Env } from '../env.ts'

/** A port of loopback that nobody uses at this moment. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('No port of loopback is free')
  return address.port
}

/** Throws, naming the variable that chooses another, when a port that the start needs is taken. */
export async function needPorts({ PORT, WORLD_PORT }: Pick<Env, 'PORT' | 'WORLD_PORT'>): Promise<void> {
  if (PORT === WORLD_PORT)
    throw refusal('unavailable', `PORT and WORLD_PORT are both ${PORT}.`, 'Give each a port of its own.')
  await needFree(PORT, 'PORT')
  await needFree(WORLD_PORT, 'WORLD_PORT')
}

async function needFree(port: number, variable: 'PORT' | 'WORLD_PORT'): Promise<void> {
  const probe = createServer()
  const code = await new Promise<string | null>((resolve) => {
    probe
      .once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? ''))
      .once('listening', () => resolve(null))
    probe.listen(port, '127.0.0.1')
  })
  if (code !== null) {
    const other = `another port: ${variable}=${await freePort()} npx -y pnpm@12 start`
    throw code === 'EADDRINUSE'
      ? refusal('unavailable', `Port ${port} is in use by another program.`, `End that program, or choose ${other}`)
      : refusal('unavailable', `Port ${port} cannot be used (${code}).`, `Choose ${other}`)
  }
  await new Promise((resolve) => probe.close(resolve))
}
