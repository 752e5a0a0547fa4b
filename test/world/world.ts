import type { Limits } from '@touchstone/server/fetch/limits'
import { expectations } from './expectations.ts'
import { inProcessFetch } from './in-process-fetch.ts'
import { academy, openAcademy } from './issuers/academy.ts'
import { openImpostor } from './issuers/impostor.ts'
import { openPlatform, platform } from './issuers/platform.ts'
import { openUniversity, university } from './issuers/university.ts'
import { atsPage, openAts } from './pages/ats.ts'
import { openCareers, rolePage } from './pages/careers.ts'
import { openIndex } from './pages/index-page.ts'
import { jobsPages, openJobs } from './pages/jobs.ts'
import { oddCredentials, oddPages, openOdd } from './pages/odd.ts'
import { openPerson, personPage } from './pages/person.ts'
import { candidate } from './people.ts'
import { sampleRole } from './sample-role.ts'
import { serve } from './serve.ts'

interface Options {
  /** Another seed gives other keys. The same one gives the same ids after every start. */
  seed?: string
  limits?: Partial<Limits>
  now?: () => Date
}

const pages = { ...jobsPages, ats: atsPage, role: rolePage, person: personPage, ...oddPages } as const

/** The invented small web that the developer start and the tests share. Its credentials are really signed. */
export async function createWorld(options: Options = {}) {
  const seed = options.seed ?? 'touchstone'
  const sites = [
    ...(await Promise.all([openUniversity(seed), openAcademy(seed), openImpostor(seed)])),
    openPlatform(),
    openJobs(),
    openAts(),
    openCareers(),
    openPerson(),
    openOdd(),
    openIndex(pages),
  ]
  return {
    /** Names for the development map of the server's fetch. */
    hosts: sites.map((site) => site.host).filter((host) => host.endsWith('.example')),
    /** Issuers that the sample organization's ledger recognises. */
    ledger: [university, academy(seed), platform].map((issuer) => ({ ...issuer, answer: 'recognised' as const })),
    pages,
    /** The sample organization's own ATS, by the host that a browser on this machine opens. */
    ownAts: 'ats.localhost',
    /** The nine credentials of the sample candidate and what each must end as. */
    credentials: expectations,
    oddCredentials,
    candidate,
    sampleRole,
    fetch: inProcessFetch(sites, options.limits ?? {}, options.now ?? (() => new Date())),
    listen: (port: number) => serve(sites, port),
    /** Where a browser on this machine opens a page of the world. */
    browserUrl: (url: string, port: number) => {
      const { hostname, pathname, search } = new URL(url)
      return `http://${hostname.replace(/\.example$/, '.localhost')}:${port}${pathname}${search}`
    },
  }
}

export type World = Awaited<ReturnType<typeof createWorld>>
