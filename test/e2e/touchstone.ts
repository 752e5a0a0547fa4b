import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { freePort } from '@touchstone/server/start/ports'

const root = join(import.meta.dirname, '../..')

export interface Touchstone {
  api: string
  worldPort: number
  /** One-time codes of this start, for the extension and for the workspace. */
  pairingCode: string
  workspaceLink: string
  /** An address of the sample world as this machine's browser opens it. */
  page: (url: string) => string
  /** Ctrl+C. */
  stop: () => Promise<void>
}

/** The start command itself, without a display, with its state in a folder of the test; on free ports, or, to start it
 * again, on the ports that it had. */
export async function startTouchstone(state: string, ports?: { port: number; worldPort: number }): Promise<Touchstone> {
  const { port, worldPort } = ports ?? { port: await freePort(), worldPort: await freePort() }
  const child = spawn(process.execPath, [join(root, 'server/start.ts')], {
    cwd: root,
    env: {
      ...process.env,
      PORT: String(port),
      WORLD_PORT: String(worldPort),
      TOUCHSTONE_STATE: state,
      DISPLAY: '',
      WAYLAND_DISPLAY: '',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  let said = ''
  await new Promise<void>((resolve, reject) => {
    const hear = (bytes: Buffer): void => {
      said += bytes.toString()
      if (said.includes('Ctrl+C stops everything')) resolve()
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('exit', () => reject(new Error(`The start command ended: ${said}`)))
  })
  const found = (pattern: RegExp): string => {
    const [, group] = pattern.exec(said) ?? []
    if (group === undefined) throw new Error(`The start command did not say ${pattern}: ${said}`)
    return group
  }
  return {
    api: `http://127.0.0.1:${port}`,
    worldPort,
    pairingCode: found(/pairing code: (\S+)/),
    workspaceLink: found(/(http:\S+\/workspace\/#code=\S+)/),
    page: (url) => {
      const { hostname, pathname, search } = new URL(url)
      return `http://${hostname.replace(/\.example$/, '.localhost')}:${worldPort}${pathname}${search}`
    },
    stop: async () => {
      child.kill('SIGINT')
      await gone
    },
  }
}
