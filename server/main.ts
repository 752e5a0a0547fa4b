import { openSync } from 'node:fs'
import { join } from 'node:path'
import { problemIn, refusal } from '@touchstone/shared/problem'
import { destination, pino } from 'pino'
import { createApp } from './api/app.ts'
import { traceOf } from './api/trace-of.ts'
import { type Env, isExposed, readEnv } from './env.ts'
import { createFetch } from './fetch/guarded-fetch.ts'
import { installTaxonomies } from './skills/installed.ts'
import { complain } from './start/complain.ts'
import { openDatabase } from './store/database.ts'
import { documentsOf } from './store/documents.ts'
import { eraseOverdue } from './store/erase-overdue.ts'
import { forgetDocuments } from './store/forget-documents.ts'
import { recogniseFrom } from './trust/recognise.ts'
import { loadRegistries } from './trust/registries/load.ts'
import { shippedList } from './trust/shipped.ts'
import { chainReaders } from './verify/chains/chain-readers.ts'
import { loadSchemas } from './verify/schemas/load.ts'

export interface Running {
  url: string
  /** Answers what is under way, refuses what is new, closes the database. */
  stop: () => Promise<void>
}

const patience = 8000
const eraseEvery = 10 * 60_000

/** Builds everything from the settings and listens. */
export async function listen(env: Env): Promise<Running> {
  const { DATABASE_API_URL, TOUCHSTONE_SECRET, DEVELOPMENT_MAP: developmentMap } = env
  if (DATABASE_API_URL === undefined || TOUCHSTONE_SECRET === undefined)
    throw refusal('unavailable', 'DATABASE_API_URL and TOUCHSTONE_SECRET must be set.', 'Or use the start command.')
  if (developmentMap.size > 0 && isExposed(env))
    throw refusal(
      'unavailable',
      'The development map is set, and this server is in production or reachable from other machines.',
      'Unset DEVELOPMENT_MAP, or listen on 127.0.0.1 and unset NODE_ENV and PUBLIC_URL.',
    )

  const now = () => new Date()
  const { lists, vouch } = await loadRegistries(env.TOUCHSTONE_REGISTRIES)
  const chains = await fromSetting('TOUCHSTONE_CHAIN_READERS', () => chainReaders(env.TOUCHSTONE_CHAIN_READERS))
  const schemas = await loadSchemas(env.TOUCHSTONE_SCHEMAS)
  if (env.TOUCHSTONE_TAXONOMY.length > 0)
    await fromSetting('TOUCHSTONE_TAXONOMY', () => installTaxonomies(env.TOUCHSTONE_TAXONOMY))
  const log = env.LOG_FILE
  const output = log === undefined ? 1 : await fromSetting('LOG_FILE', () => openSync(log, 'a'))
  const logger = pino({ level: env.LOG_LEVEL, base: null }, destination(output))
  const issuerLists = [...lists, shippedList]
  // Works out the looks of every known name now, not while a recruiter waits.
  recogniseFrom(issuerLists)

  const database = openDatabase(DATABASE_API_URL)
  let draining = false
  const own = `http://${env.HOST === '::1' ? '[::1]' : env.HOST}:${env.PORT}`
  const app = await createApp({
    services: {
      database,
      fetch: createFetch({
        developmentMap,
        now,
        cache: documentsOf(database),
        ...(env.CONTACT_URL && { contact: env.CONTACT_URL }),
        ...(env.OUTBOUND_PROXY && { proxy: new URL(env.OUTBOUND_PROXY) }),
      }),
      now,
      issuerLists,
      vouch,
      chains,
      schemas,
      secret: TOUCHSTONE_SECRET,
      workspaceUrl: `${env.PUBLIC_URL ?? own}/workspace/`,
    },
    ownOrigins: env.PUBLIC_URL === undefined ? [own, `http://localhost:${env.PORT}`] : [env.PUBLIC_URL],
    trustedProxies: env.TRUSTED_PROXIES,
    workspaceFolder: join(import.meta.dirname, '../extension/.output/workspace'),
    draining: () => draining,
    logger,
  })
  try {
    if (!(await fromSetting('DATABASE_API_URL', database.isBound)))
      throw refusal(
        'unavailable',
        'The role of DATABASE_API_URL owns the tables or may pass over row-level security.',
        'Connect as a role of its own: the start command makes one.',
      )
    await fromSetting('PORT', () => app.listen({ host: env.HOST, port: env.PORT }))
  } catch (error) {
    await app.close()
    await database.close()
    throw error
  }

  const erase = async (): Promise<void> => {
    const done = await Promise.allSettled([eraseOverdue(database, now()), forgetDocuments(database, now())])
    for (const { reason } of done.filter(({ status }) => status === 'rejected') as PromiseRejectedResult[])
      logger.error(traceOf(reason), 'what is overdue was not erased')
  }
  void erase()
  const erasing = setInterval(() => void erase(), eraseEvery)
  return {
    url: own,
    stop: async () => {
      draining = true
      clearInterval(erasing)
      // What hangs must not keep the rest from stopping.
      const force = setTimeout(() => app.server.closeAllConnections(), patience)
      await app.close()
      clearTimeout(force)
      await database.close()
    },
  }
}

/** What a setting names, read; what cannot be read is told by the setting's name. */
async function fromSetting<T>(name: string, load: () => T | Promise<T>): Promise<T> {
  try {
    return await load()
  } catch (error) {
    if (problemIn(error)) throw error
    const why = error instanceof Error ? error.message : String(error)
    throw refusal('unavailable', `The setting ${name} cannot be used: ${why}.`, 'Correct or unset it.')
  }
}

if (import.meta.main)
  try {
    const running = await listen(readEnv())
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void running.stop())
  } catch (error) {
    console.error(complain(error))
    process.exitCode = 1
  }
