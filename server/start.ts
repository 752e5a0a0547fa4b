import { once } from 'node:events'
import { join } from 'node:path'
import { refusal } from '@touchstone/shared/problem'
import { createWorld } from '../test/world/world.ts'
import { type Env, isExposed, readEnv } from './env.ts'
import { createFetch } from './fetch/guarded-fetch.ts'
import { listen } from './main.ts'
import { findBrowser, openBrowser } from './start/browser.ts'
import { complain } from './start/complain.ts'
import { migrate, startDatabase } from './start/database.ts'
import { buildExtension } from './start/extension.ts'
import { addresses, byHand } from './start/next-steps.ts'
import { needPorts } from './start/ports.ts'
import { runSample, showSample } from './start/sample.ts'
import { codeWasUsed, newCodes, sampleRoleOf, seed } from './start/seed.ts'
import { openState } from './start/state.ts'
import { steps } from './start/tell.ts'
import { openDatabase } from './store/database.ts'

const checkout = join(import.meta.dirname, '..')
const stopping = new AbortController()
// Made now: a signal that comes early, during the last step, must end the wait at the end too.
const stopped = once(stopping.signal, 'abort')
const stops: (() => Promise<void>)[] = []

/** Everything that a newcomer needs, one step after the other; then it waits for Ctrl+C. */
async function start(env: Env): Promise<void> {
  const began = performance.now()
  const step = steps(stopping.signal)
  if (isExposed(env))
    throw refusal(
      'unavailable',
      'The start command shows an invented web, on this machine alone.',
      'Unset HOST and NODE_ENV.',
    )
  const state = openState(checkout, env.TOUCHSTONE_STATE)
  stops.push(async () => state.release())
  await needPorts(env)

  const building = buildExtension(checkout, stopping.signal)
  building.catch(() => {}) // Told when its turn comes; the database starts meanwhile.
  const postgres = await step(
    'PostgreSQL',
    () => startDatabase(env, state),
    ({ where }) => where,
  )
  stops.push(postgres.stop)
  await step('Tables are up to date', () => migrate(env, postgres))
  const database = openDatabase(postgres.apiUrl, { connections: 1 })
  stops.push(database.close)

  const world = await createWorld()
  const served = await step(
    'Sample world, an invented web',
    () => world.listen(env.WORLD_PORT),
    ({ port }) => `port ${port}`,
  )
  stops.push(served.close)
  await step(
    'Sample organization',
    () => seed(database, world),
    (made) => (made ? 'made' : 'is there'),
  )
  const developmentMap = new Map(world.hosts.map((host) => [host, served.port]))
  await step(
    'Extension and workspace',
    () => building,
    (outcome) => outcome,
  )

  const api = await step(
    'API',
    () =>
      listen({
        ...env,
        DATABASE_API_URL: postgres.apiUrl,
        DEVELOPMENT_MAP: developmentMap,
        TOUCHSTONE_SECRET: env.TOUCHSTONE_SECRET ?? state.secrets.hashes,
        LOG_FILE: env.LOG_FILE ?? join(state.folder, 'api.log'),
      }),
    ({ url }) => url,
  )
  stops.push(api.stop)

  const [sampleCode = '', pairing = '', workspaceCode = ''] = await newCodes(database, 3)
  const role = await sampleRoleOf(database)
  const sample = { api: api.url, code: sampleCode, role: role.id, page: world.pages.jobsA }
  const fetch = createFetch({ developmentMap })
  const result = await step(
    'Sample candidate through the whole chain',
    () => runSample({ ...sample, fetch }),
    (r) => r.name,
  )
  console.log(`\n${showSample(result)}\n`)

  const browserUrl = (page: string) => world.browserUrl(page, served.port)
  const candidate = browserUrl(world.pages.jobsA)
  const pages = { candidate, ats: browserUrl(world.pages.ats), role: browserUrl(world.pages.role) }
  console.log(`Ready in ${((performance.now() - began) / 1000).toFixed(1)} s.\n`)
  console.log(`${addresses({ ...pages, api: api.url, workspaceCode })}\n`)

  const extension = join(checkout, 'extension/.output/chrome-mv3')
  const found = findBrowser(env)
  let why = 'missing' in found ? found.missing : null
  if ('path' in found) {
    const opening = {
      path: found.path,
      extension,
      profile: join(state.folder, 'browser'),
      api: api.url,
      code: pairing,
      signal: stopping.signal,
      pages: { first: pages.role, paired: candidate },
    }
    const { paired, stop } = await openBrowser(opening, (over) => codeWasUsed(database, pairing, over))
    stops.push(stop)
    if (paired) console.log(`Opened ${found.path} with the extension, paired: press Touchstone’s toolbar button there.`)
    else why = `${found.path} did not load the extension.`
  }
  if (why !== null) console.log(byHand({ extension, api: api.url, code: pairing, candidate, why }))
  console.log('\nCodes and links work once, for ten minutes; a new start prints new ones. Ctrl+C stops everything.')
  await stopped
}

// npx, pnpm and the terminal may each pass the same Ctrl+C on: the first one counts.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopping.abort())
// A terminal that is gone takes no more words.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => stopping.abort())

try {
  console.log('Touchstone starts.')
  await start(readEnv())
} catch (error) {
  if (!stopping.signal.aborted) {
    console.error(complain(error))
    process.exitCode = 1
  }
} finally {
  if (stopping.signal.aborted) console.log('\nStopping.')
  for (const stop of stops.reverse()) await stop().catch((error: unknown) => console.error(complain(error)))
  if (stopping.signal.aborted) console.log('Stopped; the data stays for the next start.')
}
