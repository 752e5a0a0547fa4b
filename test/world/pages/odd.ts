import { html, json, other, redirect, type Site, slow } from '../answer.ts'
import { direct, type Profile } from '../profile.ts'
import { jobsA } from './jobs-a.ts'
import { plainPage } from './layout.ts'

const host = 'odd.example'
const at = (path: string) => `https://${host}${path}`

/** Pages and credentials that are broken in one way each. */
export const oddPages = {
  hugePage: at('/huge'),
  emptyPage: at('/empty'),
  notHtml: at('/not-html'),
  oddProfile: at('/in/odd/'),
} as const

export const oddCredentials = {
  loop: at('/credentials/loop'),
  slow: at('/credentials/slow'),
  html: at('/credentials/html'),
  huge: at('/credentials/huge'),
  nested: at('/credentials/nested'),
  missing: at('/credentials/missing'),
  gone: at('/credentials/gone'),
  forbidden: at('/credentials/forbidden'),
  truncated: at('/credentials/truncated'),
  elsewhere: at('/credentials/elsewhere'),
  off: 'https://off.example/credentials/1',
} as const

const depth = 100_000
const megabyte = Buffer.alloc(1_000_000, 'a')
const sized = (megabytes: number, head: string, tail: string) =>
  function* () {
    yield Buffer.from(head)
    for (let i = 0; i < megabytes; i++) yield megabyte
    yield Buffer.from(tail)
  }

const profile: Profile = {
  name: 'Odd Example',
  headline: 'Every link of this page is broken in a way of its own',
  place: 'Nowhere',
  key: 'ACoAAAoddExample',
  about: 'For tests of bad input.',
  skills: [],
  shown: Object.entries(oddCredentials).map(([title, url]) => ({
    title: `Credential: ${title}`,
    issuer: 'Odd Academy',
    issued: 'Jan 2026',
    expires: null,
    credentialId: null,
    url,
  })),
}

const path = (url: string) => new URL(url).pathname
const filler = '<p>The page goes on and on, and says nothing about anybody.</p>\n'

/** Bad input of every kind that the issue names. */
export function openOdd(): Site {
  const paragraphs = () => filler.repeat(Math.ceil(10_000_000 / filler.length))
  const answers = new Map([
    [path(oddPages.hugePage), html(() => [Buffer.from(plainPage('A page of 10 MB', paragraphs()))])],
    [path(oddPages.emptyPage), html('')],
    [path(oddPages.notHtml), other('application/octet-stream', Buffer.from([0, 1, 2, 0xff, 0xfe, 0x80]))],
    [path(oddPages.oddProfile), html(jobsA(profile, direct))],
    [path(oddCredentials.loop), redirect(oddCredentials.loop)],
    [path(oddCredentials.slow), slow(json({}), 30_000)],
    [path(oddCredentials.html), html(plainPage('Congratulations', '<p>This badge was awarded to Odd Example.</p>'))],
    [path(oddCredentials.huge), other('application/json', sized(50, '{"name":"', '"}'))],
    [
      path(oddCredentials.nested),
      other('application/json', () => [Buffer.from(`${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`)]),
    ],
    [path(oddCredentials.gone), html(plainPage('Gone', '<p>This badge is no longer here.</p>'), 410)],
    [path(oddCredentials.forbidden), html(plainPage('Private', '<p>This badge is private.</p>'), 403)],
    [path(oddCredentials.truncated), other('application/json', '{"@context": ["https://www.w3.org/ns/cred')],
    [path(oddCredentials.elsewhere), redirect('https://impostor.example/credentials/leadership')],
  ])
  return { host, answers }
}
