import { createHash, randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { problemIn, refusal } from '@touchstone/shared/problem'
import { z } from 'zod'
import { rootState, runsAsRoot } from '../store/binaries.ts'
import { commandOf } from '../store/command-of.ts'

const Secrets = z.strictObject({ owner: z.string(), api: z.string(), hashes: z.string() })

/** What a start keeps between runs: where the database lies, and passwords that nobody has to know. */
export interface State {
  folder: string
  secrets: z.infer<typeof Secrets>
  /** Lets the next start in. */
  release: () => void
}

/** Opens the state of this checkout for one start at a time. */
export function openState(checkout: string, chosen: string | undefined): State {
  const folder = chosen === undefined ? stateFolder(checkout) : resolve(chosen)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o755 })
    const release = lock(join(folder, 'start.pid'))
    return { folder, secrets: readSecrets(join(folder, 'secrets.json')), release }
  } catch (error) {
    if (problemIn(error) || !(error instanceof Error)) throw error
    throw refusal(
      'unavailable',
      `The state folder ${folder} cannot be used: ${error.message}.`,
      'Choose another one: TOUCHSTONE_STATE=/some/folder npx -y pnpm@12 start',
    )
  }
}

// PostgreSQL does not run as root, and whoever runs it instead may not enter root's home: each checkout gets a folder
// where it can.
function stateFolder(checkout: string): string {
  if (!runsAsRoot()) return join(checkout, '.state')
  return join(rootState, `${basename(checkout)}-${createHash('sha256').update(checkout).digest('hex').slice(0, 8)}`)
}

function readSecrets(file: string): State['secrets'] {
  try {
    return Secrets.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT'))
      throw refusal(
        'unavailable',
        `${file} cannot be read.`,
        `Remove the folder around it to begin again with an empty database.`,
      )
  }
  const word = () => randomBytes(24).toString('base64url')
  const secrets = { owner: word(), api: word(), hashes: word() }
  writeFileSync(file, JSON.stringify(secrets), { mode: 0o600 })
  return secrets
}

function lock(file: string): () => void {
  const mine = `${file}.${process.pid}`
  writeFileSync(mine, `${process.pid}`)
  try {
    while (!linked(mine, file)) {
      const pid = Number(read(file))
      if (isStart(pid))
        throw refusal(
          'unavailable',
          `Touchstone already runs from this folder, as process ${pid}.`,
          `Use that one, or end it with Ctrl+C in its terminal or with: kill ${pid}`,
        )
      // A killed start leaves its number behind, and another program may have got that number since.
      rmSync(file, { force: true })
    }
  } finally {
    rmSync(mine)
  }
  return () => rmSync(file, { force: true })
}

/** Gives a file a second name, unless something has that name: of two who try at once one succeeds. */
function linked(file: string, name: string): boolean {
  try {
    linkSync(file, name)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

const isStart = (pid: number): boolean => pid !== process.pid && commandOf(pid)?.includes('start.ts') === true
