import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { refusal } from '@touchstone/shared/problem'
import postgres from 'postgres'
import { handOver, postgresBinaries, runAs } from './binaries.ts'
import { commandOf } from './command-of.ts'
import { within } from './within.ts'

const run = promisify(execFile)
const user = 'touchstone'

export interface Embedded {
  /** The owner's URL of a database of this cluster. */
  url: (database: string) => string
  /** True when this start made the cluster. */
  fresh: boolean
  stop: () => Promise<void>
}

/** Starts a PostgreSQL of our own on `port` of loopback, its data under `folder`; makes the cluster the first time.
 * A server that a killed start left behind is stopped first. Without `durable` a crash may lose data (tests). */
export async function startEmbedded(options: {
  folder: string
  port: number
  password: string
  durable: boolean
}): Promise<Embedded> {
  const { folder, port, password, durable } = options
  const bin = await postgresBinaries()
  const data = join(folder, 'data')
  const fresh = !existsSync(data)
  if (fresh) await initialise(bin, folder, password)
  else await stopLeftover(data)

  const lines: string[] = []
  const server = spawn(
    join(bin, 'postgres'),
    [
      '-D',
      data,
      '-p',
      `${port}`,
      '-h',
      '127.0.0.1',
      '-k',
      '',
      ...(durable ? [] : ['-F', '-c', 'full_page_writes=off']),
    ],
    // A process group of its own: Ctrl+C reaches us alone, and we close the API before the database.
    { ...runAs(), cwd: '/', detached: true, stdio: ['ignore', 'ignore', 'pipe'], env: { LC_ALL: 'C', TZ: 'UTC' } },
  )
  server.once('error', (error) => lines.push(`could not run it: ${error.message}`))
  // Also where a fault of ours ends this process: no server is left behind.
  const last = () => server.kill('SIGINT')
  process.once('exit', last)
  server.once('exit', () => process.off('exit', last))
  server.stderr.setEncoding('utf8').on('data', (text: string) => lines.splice(0, Math.max(0, lines.push(text) - 40)))
  const url = (database: string) => `postgres://${user}:${password}@127.0.0.1:${port}/${database}`
  await untilReady(server, url('postgres'), folder, lines)
  return { url, fresh, stop: () => stop(server) }
}

async function initialise(bin: string, folder: string, password: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const unfinished = join(folder, 'data.unfinished')
  const passwordFile = join(folder, 'password.unfinished')
  await rm(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished, { mode: 0o700 })
  await writeFile(passwordFile, password, { mode: 0o600 })
  handOver(unfinished)
  handOver(passwordFile)
  try {
    const settings = ['--auth=scram-sha-256', '--encoding=UTF8', '--locale=C', '--no-sync', `--username=${user}`]
    await run(join(bin, 'initdb'), [...settings, `--pwfile=${passwordFile}`, '-D', unfinished], {
      ...runAs(),
      cwd: '/',
      env: { LC_ALL: 'C', TZ: 'UTC' },
    })
    // Only a finished cluster gets the name: a start that is killed here begins again.
    await rename(unfinished, join(folder, 'data'))
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error)
    throw refusal('unavailable', `No database could be made in ${folder}: ${lastLines(said)}`, elsewhere)
  } finally {
    rmSync(passwordFile, { force: true })
  }
}

async function untilReady(server: ChildProcess, url: string, folder: string, lines: string[]): Promise<void> {
  const deadline = Date.now() + 60_000
  while (server.exitCode === null && server.signalCode === null && Date.now() < deadline) {
    const client = postgres(url, { max: 1, connect_timeout: 2, onnotice: () => {} })
    const answer = await within(2000, client`select 1`).then(
      () => 'ready',
      (error: { code?: string }) => error.code,
    )
    await client.end({ timeout: 1 })
    if (answer === 'ready') return
    if (answer === '28P01') lines.push('its password, once in secrets.json above it, is lost')
    if (answer === '28P01') break
    await sleep(50)
  }
  await stop(server)
  const why = lines.findLast((line) => /lost|FATAL|PANIC|could not/.test(line)) ?? lines.join('')
  const next = nextAfter.find(([shape]) => shape.test(lines.join('')))?.[1] ?? elsewhere
  throw refusal('unavailable', `The database in ${folder} does not start: ${lastLines(why)}`, next)
}

/** Where the data is well, nobody must be told to remove it. */
const nextAfter: [RegExp, string][] = [
  [/Address already in use/, 'Another program was faster to take its port: start again.'],
  [/lock file/, 'Another PostgreSQL runs on that folder: end it, then start again.'],
  [/No space left/, 'Make room on that disk, then start again.'],
]

const elsewhere =
  'If nothing in that folder is needed, remove it and start again; else set DATABASE_URL to another PostgreSQL.'

const lastLines = (text: string): string => text.trim().split('\n').slice(-3).join(' ').slice(-500)

async function stop(server: ChildProcess): Promise<void> {
  for (const [signal, patience] of [
    ['SIGINT', 15_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ] as const) {
    if (server.exitCode !== null || server.signalCode !== null) return
    const gone = once(server, 'exit')
    server.kill(signal)
    await Promise.race([gone, sleep(patience, undefined, { ref: false })])
  }
}

/** Ends the server of a start that was killed; a stale `postmaster.pid` without its process is PostgreSQL's own affair. */
async function stopLeftover(data: string): Promise<void> {
  const pid = Number((await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')[0])
  for (let waited = 0; isServerOf(pid, data) && waited < 20_000; waited += 100) {
    if (waited === 0) process.kill(pid, 'SIGINT')
    if (waited === 15_000) process.kill(pid, 'SIGQUIT')
    await sleep(100)
  }
}

// A process id is reused: only one that runs on this very folder is ours.
const isServerOf = (pid: number, data: string): boolean => commandOf(pid)?.includes(` -D ${data} `) === true
