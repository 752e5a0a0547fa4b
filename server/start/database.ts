import { join } from 'node:path'
import { problemIn, refusal } from '@touchstone/shared/problem'
import type { Env } from '../env.ts'
import { startEmbedded } from '../store/embedded.ts'
import { migrateDatabase } from '../store/migrate.ts'
import { freePort } from './ports.ts'
import type { State } from './state.ts'

const apiRole = 'touchstone_api'

export interface RunningDatabase {
  ownerUrl: string
  /** For the API: as its own role. */
  apiUrl: string
  /** What to say of it. */
  where: string
  stop: () => Promise<void>
}

/** The PostgreSQL of DATABASE_URL, or one of our own. */
export async function startDatabase(env: Env, state: State): Promise<RunningDatabase> {
  if (env.DATABASE_URL !== undefined)
    return {
      ownerUrl: env.DATABASE_URL,
      apiUrl: env.DATABASE_API_URL ?? asApi(env.DATABASE_URL, state),
      where: `the one of DATABASE_URL, at ${new URL(env.DATABASE_URL).host}`,
      stop: async () => {},
    }
  const folder = join(state.folder, 'postgres')
  const port = await freePort()
  const server = await startEmbedded({ folder, port, password: state.secrets.owner, durable: true })
  const ownerUrl = server.url('postgres')
  const where = `${server.fresh ? 'a new one' : 'the one'} in ${folder}`
  return { ownerUrl, apiUrl: asApi(ownerUrl, state), where, stop: server.stop }
}

function asApi(owner: string, state: State): string {
  const url = new URL(owner)
  url.username = apiRole
  url.password = state.secrets.api
  return url.href
}

/** Brings the schema up to date and gives the API's role its rights. */
export async function migrate(env: Env, { ownerUrl, apiUrl }: RunningDatabase): Promise<void> {
  const { username, password } = new URL(apiUrl)
  const made = env.DATABASE_API_URL !== undefined
  try {
    await migrateDatabase(ownerUrl, { name: decodeURIComponent(username), password: made ? null : password })
  } catch (error) {
    throw explained(error)
  }
}

const silent: [sentence: string, next: string] = [
  'No PostgreSQL answers at DATABASE_URL.',
  'Start it, or unset DATABASE_URL: Touchstone then runs its own.',
]

const known: Record<string, [sentence: string, next: string]> = {
  ECONNREFUSED: silent,
  ECONNRESET: silent,
  EHOSTUNREACH: silent,
  ENETUNREACH: silent,
  CONNECT_TIMEOUT: silent,
  CONNECTION_CLOSED: silent,
  ENOTFOUND: ['The host of DATABASE_URL does not exist.', 'Correct it, or unset it: Touchstone then runs its own.'],
  '28P01': ['PostgreSQL refuses the user or the password of DATABASE_URL.', 'Correct them.'],
  '28000': ['PostgreSQL refuses the user of DATABASE_URL.', 'Correct it.'],
  '3D000': ['The database of DATABASE_URL does not exist.', 'Create it with: createdb <name>'],
  '42501': [
    'The owner in DATABASE_URL may not make the tables or the role of the API.',
    `Let it: alter role <owner> createrole. Or make a role yourself and set DATABASE_API_URL to its URL.`,
  ],
}

function explained(error: unknown): unknown {
  if (problemIn(error)) return refusal('unavailable', ...silent)
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth += 1) {
    const told = 'code' in at ? known[String(at.code)] : undefined
    if (told) return refusal('unavailable', ...told)
  }
  return error
}
