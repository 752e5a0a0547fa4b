import { join } from 'node:path'
import { createWorldFetch } from '@touchstone/server/fetch/world-fetch'
import { recogniseFrom } from '@touchstone/server/trust/recognise'
import { inspect } from '@touchstone/server/verify/inspect'
import type { Report } from '@touchstone/shared/report'
import { expect, test } from 'vitest'
import { facts } from './facts.ts'
import world from './world.json' with { type: 'json' }

const now = () => new Date('2026-11-23T12:00:00Z')
const fetch = await createWorldFetch(join(import.meta.dirname, 'world.json'), { now })
const inspected = (url: string, names = ['Mara Lindqvist'], emails: string[] = []): Promise<Report[]> =>
  inspect(
    { kind: 'url', url },
    { names, emails: emails.map((address) => ({ address, from: 'recruiter' })) },
    { fetch, now, recognise: recogniseFrom([]) },
  )

/** Class, verdict, and why it is no more; a row's examples in their order. The holder's name is known to the employer. */
const expected: Record<string, string[]> = {
  credly: ['B issuer-confirmed', 'B issuer-confirmed'],
  'credly-profile': ['B issuer-confirmed'],
  'credly-template': ['F unconfirmed award.template'],
  accredible: ['C issuer-confirmed', 'E unconfirmed retrieval.browser-only', 'C issuer-confirmed'],
  'accredible-whitelabel': ['C issuer-confirmed'],
  badgr: ['B issuer-confirmed'],
  openbadgefactory: ['B issuer-confirmed'],
  openbadgepassport: ['D issuer-confirmed'],
  badgecraft: ['D issuer-confirmed'],
  bestr: ['D issuer-confirmed', 'E unconfirmed retrieval.no-record'],
  sertifier: ['D issuer-confirmed'],
  certifier: ['D issuer-confirmed'],
  certifyme: ['D issuer-confirmed'],
  verifyed: ['D issuer-confirmed'],
  hyperstack: ['D issuer-confirmed'],
  badgelist: ['D issuer-confirmed'],
  'coursera-course': ['D issuer-confirmed'],
  'coursera-bundle': [
    'E unconfirmed retrieval.unreachable',
    'E unconfirmed retrieval.unreachable',
    'E unconfirmed retrieval.unreachable',
  ],
  'edx-course': ['D issuer-confirmed'],
  'edx-program': ['D issuer-confirmed'],
  openedx: ['D unconfirmed scope.unlisted-host', 'D issuer-confirmed'],
  futurelearn: ['D issuer-confirmed'],
  udacity: ['D issuer-confirmed', 'E unconfirmed retrieval.no-record'],
  udemy: ['D issuer-confirmed'],
  'linkedin-learning': ['E unconfirmed retrieval.browser-only'],
  'linkedin-redirect': ['B issuer-confirmed'],
  'mslearn-credential': ['E unconfirmed retrieval.browser-only', 'E unconfirmed retrieval.browser-only'],
  'mslearn-transcript': ['C issuer-confirmed, C expired validity.expired, C issuer-confirmed'],
  'google-skills': ['D issuer-confirmed'],
  'google-dev': ['E unconfirmed retrieval.no-record', 'D issuer-confirmed'],
  trailhead: ['D issuer-confirmed', 'F unconfirmed award.form'],
  hubspot: ['D issuer-confirmed'],
  freecodecamp: ['C issuer-confirmed'],
  hackerrank: ['D issuer-confirmed'],
  kaggle: ['D issuer-confirmed'],
  codecademy: ['D issuer-confirmed'],
  datacamp: ['D issuer-confirmed', 'E unconfirmed retrieval.no-record'],
  pluralsight: ['D issuer-confirmed'],
  'aws-certmetrics': ['D issuer-confirmed', 'F unconfirmed award.form'],
  oracle: ['D issuer-confirmed'],
  scrumorg: ['D issuer-confirmed'],
  linuxfoundation: ['B issuer-confirmed', 'E unconfirmed retrieval.not-a-credential', 'F unconfirmed award.form'],
  'credly-tenants': ['B issuer-confirmed'],
  'duolingo-det': ['C issuer-confirmed'],
  skilljar: ['D issuer-confirmed'],
  skillsoft: ['C issuer-confirmed'],
  platzi: ['D issuer-confirmed'],
  blockcerts: ['E unconfirmed retrieval.unreachable'],
  learncard: ['E unconfirmed retrieval.browser-only'],
  europass: ['E unconfirmed retrieval.browser-only'],
  myequals: ['D issuer-confirmed'],
  digitary: ['D issuer-confirmed'],
  certdirectory: ['A verified'],
  'hosted-json': ['E unconfirmed retrieval.unreachable', 'E unconfirmed retrieval.unreachable'],
  baked: ['E unconfirmed retrieval.unreachable'],
}

/** Whose it is and who issued are answers of their own: left out of the reasons. */
const why = ({ findings }: Report) =>
  findings
    .filter(
      ({ check, outcome }) => (outcome === 'fail' || outcome === 'unknown') && !/^(issuer|recipient)$/.test(check),
    )
    .map(({ reason }) => ` ${reason}`)
    .join('')
const short = (reports: Report[]) =>
  reports.map((report) => `${report.class} ${report.verdict}${why(report)}`).join(', ')

const rows = facts.flatMap(({ id, patterns }) =>
  patterns.map(({ example }, index) => [id, example, expected[id]?.[index]] as const),
)

test.each(rows)('%s: %s is %s', async (_, example, said) => {
  expect(short(await inspected(example))).toBe(said)
})

const uuid = (part: string) => `0a1b2c3d-${part}-4222-8333-444455556666`

test.each([
  [`https://www.credential.net/${uuid('2222')}`, 'X revoked status.revoked'],
  [`https://www.credential.net/${uuid('3333')}`, 'E unconfirmed retrieval.forbidden'],
  [`https://www.credential.net/${uuid('4444')}`, 'C expired validity.expired'],
  [`https://www.credential.net/${uuid('5555')}`, 'E unconfirmed structure.host-changed'],
  ['https://www.credly.com/badges/55556666-1111-4222-8333-444455556666', 'X revoked retrieval.gone'],
  ['https://www.credly.com/badges/77778888-1111-4222-8333-444455556666', 'E unconfirmed retrieval.not-found'],
  ['https://www.freecodecamp.org/certification/private/responsive-web-design', 'E unconfirmed retrieval.forbidden'],
  ['https://www.freecodecamp.org/certification/nobody/responsive-web-design', 'E unconfirmed retrieval.no-record'],
  // Parchment serves what was issued on Badgr, under its old address.
  ['https://badges.parchment.eu/public/assertions/PaCdEfGhIjKlMnOpQrSt_-', 'B issuer-confirmed'],
  // Open Badges 1 is still hosted.
  [`https://openbadgefactory.com/v1/assertion/${'ff'.repeat(20)}.html`, 'B issuer-confirmed'],
  ['https://www.coursera.org/verify/ABCD1234CHANGED', 'E unconfirmed structure.host-changed'],
  ['https://www.udemy.com/certificate/UC-ABCD2345', 'E unconfirmed retrieval.forbidden'],
  ['https://credentials.certdirectory.io/credentials/private', 'E unconfirmed retrieval.forbidden'],
  ['https://eu.badgr.com/public/assertions/an-old-slug-of-it', 'B issuer-confirmed'],
  ['https://eu.badgr.com/public/assertions/a-slug-that-leaves', 'E unconfirmed retrieval.moved-elsewhere'],
  ['https://www.hackerrank.com/certificates/5f619d6f5311', 'E unconfirmed retrieval.no-record'],
  ['https://www.hackerrank.com/certificates/000000000410', 'E unconfirmed retrieval.gone'],
  ['https://www.credly.com/users/empty.user/badges', 'E unconfirmed retrieval.no-record'],
  ['https://lnkd.in/eAbC_123', 'B issuer-confirmed'],
  ['https://www.credly.com/go/AbCdEf12', 'B issuer-confirmed'],
  ['https://www.credly.com/go/NotThere', 'E unconfirmed retrieval.unreachable'],
  ['https://lnkd.in/loop', 'E unconfirmed retrieval.not-found'],
  ['https://lnkd.in/inside', 'E unconfirmed retrieval.refused-by-guard'],
])('%s is %s', async (url, said) => {
  expect(short(await inspected(url))).toBe(said)
})

test("a customer's domain counts only where the record names it", async () => {
  const own = await inspected(`https://credentials.larkspur.example/${uuid('6666')}`)
  expect(short(own)).toBe('C issuer-confirmed')
  const other = await inspected(`https://credentials.evil.example/${uuid('6666')}`)
  expect(short(other)).toBe('E unconfirmed retrieval.unreachable')
})

test('an address of the shape of theirs that is not theirs is read where it stands, whatever theirs answers', async () => {
  const own = await inspected(`https://credentials.saltmarsh.example/${uuid('7777')}`)
  expect(short(own)).toBe('B issuer-confirmed')
  const busy = await inspected(`https://credentials.saltmarsh.example/${uuid('8888')}`)
  expect(short(busy)).toBe('E unconfirmed retrieval.rate-limited')
})

test('Credly: the page names the holder, the e-mail binds; another page names nobody', async () => {
  const badge = `https://www.credly.com/badges/${uuid('1111')}`
  const answers = async (...asked: [names: string[], emails?: string[]]) =>
    (await inspected(badge, ...asked)).map(({ recipient, class: assurance }) => `${recipient} ${assurance}`)
  expect(await answers(['Mara Lindqvist'])).toEqual(['consistent B'])
  expect(await answers([], ['mara.lindqvist@post.example'])).toEqual(['bound B'])
  expect(await answers(['Ada Nwosu'])).toEqual(['ambiguous B'])
  expect(await answers(['Ada Nwosu'], ['ada.nwosu@post.example'])).toEqual(['mismatch X'])
})

test('no e-mail, birth date, photo or account number of a record reaches a report', async () => {
  const urls = [
    'https://certs.duolingo.com/abcd1234efgh5678',
    'https://learn.microsoft.com/en-us/users/mot01/transcript/8u6awert43q1plo',
    `https://www.credential.net/${uuid('1111')}`,
    `https://eu.badgr.com/public/assertions/AbCdEfGhIjKlMnOpQrSt_-?identity__email=mara%40post.example`,
  ]
  // The link itself, as the recruiter's page gave it, is kept as the source of the report.
  const reports = (await Promise.all(urls.map((url) => inspected(url))))
    .flat()
    .map((report) => ({ ...report, source: null }))
  expect(reports).toHaveLength(6)
  expect(JSON.stringify(reports)).not.toMatch(/@p|%40|1990-05-05|mara\.jpg|990000001|learn\.x/)
})

const generic = Object.entries(world).flatMap(([url, file]) =>
  typeof file === 'string' && file.endsWith('/generic.html') ? [url] : [],
)

test.each(generic)('%s answers general tags, and confirms nothing', async (url) => {
  expect(short(await inspected(url))).toBe('E unconfirmed retrieval.no-record')
})
