import { createApi } from '@touchstone/extension/api'
import type { Fetch } from '@touchstone/server/fetch/outcome'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { startApi } from './api-server.ts'
import { useDatabase } from './database.ts'
import { linkTo, makeReading } from './reading.ts'
import { makeRole, makeTenant, recogniseWorld } from './tenant.ts'
import { createWorld, type World } from './world/world.ts'

export const heldEmail = 'mara.lindqvist@post.example'

interface SampleEmployer {
  world: World
  tenant: Awaited<ReturnType<typeof makeTenant>>
  api: ReturnType<typeof createApi>
  /** The id of the sample world's role, accepted. */
  role: string
  /** What the server reaches the world with; a test may put another in its place. */
  fetch: Fetch
}

/** For each test an employer of its own, who recognises the sample world's issuers and whose ATS is `ats.example`. */
export function useSampleEmployer() {
  const made = useDatabase()
  const employer = { made } as SampleEmployer & { made: typeof made }
  let server: Awaited<ReturnType<typeof startApi>>

  beforeAll(async () => {
    employer.world = await createWorld()
    server = await startApi(made.database, { fetch: (url, ask) => employer.fetch(url, ask) })
  })
  afterAll(() => server.close())

  beforeEach(async () => {
    const { world } = employer
    employer.fetch = world.fetch
    employer.tenant = await makeTenant(made.database)
    const { organization, token } = employer.tenant
    employer.role = (await makeRole(made.database, organization, world.sampleRole.requirements)).id
    await recogniseWorld(made.database, organization, world)
    employer.api = createApi(server.url, token)
    await employer.api.organization.setSite.mutate({ host: 'ats.example', mode: 'overlay' })
  })
  return employer
}

/** The sample candidate's page in the employer's ATS, with these links. */
export const atsReading = (...urls: string[]) =>
  makeReading({
    links: urls.map(linkTo),
    emails: [{ address: heldEmail, from: 'ats' }],
    source: 'https://ats.example/index.php?m=candidates&a=show&candidateID=17',
  })
