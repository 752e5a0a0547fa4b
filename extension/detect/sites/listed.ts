import type { Site } from '../site.ts'
import { vendorSite } from '../vendor-site.ts'
import { isHost } from '../web-url.ts'

const inPath = (hosts: string[], path: RegExp) => (url: URL) =>
  isHost(url, ...hosts) ? (path.exec(url.pathname + url.hash)?.[1] ?? null) : null
const inQuery = (hosts: string[], path: RegExp, name: string) => (url: URL) =>
  isHost(url, ...hosts) && path.test(url.pathname) ? url.searchParams.get(name) || null : null

/** Vendors that are known by the URL only; their pages are read as any page is. Addresses as documented, 2025-11. */
const vendors: readonly { id: string; isAts: boolean; personIn: (url: URL) => string | null }[] = [
  {
    id: 'smartrecruiters',
    isAts: true,
    personIn: inPath(['smartrecruiters.com'], /^\/app\/people\/(?:.*\/)?([0-9a-f-]{20,})/i),
  },
  { id: 'teamtailor', isAts: true, personIn: inPath(['teamtailor.com'], /\/candidates\/(?:.*\/)?(\d+)/) },
  { id: 'recruitee', isAts: true, personIn: inPath(['recruitee.com'], /\/candidates\/(\d+)/) },
  { id: 'bamboohr', isAts: true, personIn: inPath(['bamboohr.com'], /^\/hiring\/(?:.*\/)?candidates\/(\d+)/) },
  {
    id: 'workday',
    isAts: true,
    personIn: inPath(['myworkday.com', 'workday.com'], /\/(?:candidate|inst)\/([\w$!-]+)/),
  },
  { id: 'icims', isAts: true, personIn: inQuery(['icims.com'], /^\/icims2\//, 'id') },
  { id: 'indeed', isAts: true, personIn: inQuery(['employers.indeed.com'], /^\/candidates\/view/, 'id') },
  { id: 'indeed-resume', isAts: false, personIn: inPath(['resumes.indeed.com'], /^\/resume\/([\w-]+)/) },
  { id: 'xing', isAts: false, personIn: inPath(['xing.com'], /^\/profile\/([\w-]+)/) },
  { id: 'wellfound', isAts: false, personIn: inPath(['wellfound.com'], /^\/u\/([\w-]+)/) },
  { id: 'stackoverflow', isAts: false, personIn: inPath(['stackoverflow.com'], /^\/users\/(\d+)/) },
]

/** One adapter for each of them, listed as "generic". */
export const listed: readonly Site[] = vendors.map((vendor) => vendorSite({ ...vendor, kind: 'generic' }))
