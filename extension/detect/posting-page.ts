import { isHost } from './web-url.ts'

/** Pages of one open role on job boards and networks, by host and path (seen 2026-11). */
const boards: readonly { hosts: readonly string[]; path: RegExp }[] = [
  { hosts: ['greenhouse.io'], path: /^\/(?:embed\/job_app|[^/]+\/jobs\/\d+)/ },
  { hosts: ['jobs.lever.co', 'jobs.eu.lever.co'], path: /^\/[^/]+\/[0-9a-f-]{36}/i },
  { hosts: ['jobs.ashbyhq.com'], path: /^\/[^/]+\/[0-9a-f-]{36}/i },
  { hosts: ['apply.workable.com'], path: /^\/[^/]+\/j\/[A-Z0-9]+/i },
  { hosts: ['smartrecruiters.com'], path: /^\/[^/]+\/\d{6,}/ },
  { hosts: ['recruitee.com'], path: /^\/o\/[^/]+/ },
  { hosts: ['teamtailor.com'], path: /^\/(?:[a-z]{2}(?:-[A-Z]{2})?\/)?jobs\/\d+/ },
  { hosts: ['jobs.personio.de', 'jobs.personio.com'], path: /^\/job\/\d+/ },
  { hosts: ['breezy.hr'], path: /^\/p\/[^/]+/ },
  { hosts: ['bamboohr.com'], path: /^\/(?:careers\/\d+|jobs\/(?:\d+|view\.php))/ },
  { hosts: ['myworkdayjobs.com', 'myworkdaysite.com'], path: /\/(?:job|details)\// },
  { hosts: ['icims.com'], path: /^\/jobs\/\d+/ },
  { hosts: ['linkedin.com'], path: /^\/jobs\/(?:view\/|collections\/|search\/)/ },
  { hosts: ['indeed.com'], path: /^\/viewjob/ },
  // Inside an ATS, as documented.
  { hosts: ['app.greenhouse.io'], path: /^\/(?:sdash|plans|jobapps)\/\d+/ },
  { hosts: ['hire.lever.co'], path: /^\/jobs\/[0-9a-f-]{36}/i },
  { hosts: ['app.ashbyhq.com'], path: /^\/jobs\/[0-9a-f-]{36}/i },
  { hosts: ['workable.com'], path: /^\/backend\/jobs\/\d+(?!.*\/candidates\/)/ },
]

/** Is it the page of one open role on a board that is known? An id of Greenhouse or a job order of OpenCATS in the
 * query makes any page one. */
export function isPostingPage(url: URL): boolean {
  if (/^\d+$/.test(url.searchParams.get('gh_jid') ?? '')) return true
  if (url.searchParams.get('m') === 'joborders' && url.searchParams.get('a') === 'show') return true
  return boards.some(({ hosts, path }) => isHost(url, ...hosts) && path.test(url.pathname))
}

/** What tells one posting of a board from another: the longest number or id in its address. */
export function postingIdIn(url: URL): string | null {
  const asked = url.searchParams.get('currentJobId') ?? url.searchParams.get('gh_jid') ?? url.searchParams.get('jk')
  const ids = asked ? [asked] : (url.pathname.match(/[0-9a-f]{8}-[0-9a-f-]{27}|\d{3,}/gi) ?? [])
  return ids.toSorted((one, two) => two.length - one.length)[0] ?? null
}
