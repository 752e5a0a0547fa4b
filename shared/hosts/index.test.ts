import fc from 'fast-check'
import { expect, test } from 'vitest'
import { find, sameService, serviceSpelling } from './index.ts'

test('a link that says nothing is unknown, cleaned, and read where it stands', () => {
  const canonical = 'https://someone.example/page?a=1'
  expect(find(new URL('https://someone.example/page?utm_source=x&a=1&trk=y&wt.mc_id=z&dclid=1#top'))).toEqual({
    host: null,
    kind: 'unknown',
    id: null,
    canonical,
    documents: [canonical],
  })
})

test('a known platform with another path is the platform and nothing more', () => {
  expect(find(new URL('https://www.credly.com/pricing'))).toEqual({
    host: 'credly',
    kind: 'unknown',
    id: null,
    canonical: 'https://www.credly.com/pricing',
    documents: [],
  })
})

test.each([
  ['https://www.credly.com./badges/0a1b2c3d-1111-4222-8333-444455556666'],
  ['https://www.credly.com//badges//0a1b2c3d-1111-4222-8333-444455556666/'],
  ['https://www.credly.com/%62adges/0a1b2c3d%2D1111-4222-8333-444455556666?utm%5Fsource=x'],
  ['https:\\\\www.credly.com\\badges\\0A1B2C3D-1111-4222-8333-444455556666'],
  ['HTTP://WWW.CREDLY.COM:80/badges/0a1b2c3d-1111-4222-8333-444455556666'],
  ['https://www.credly.com/badges/0a1b2c3d-1111-4222-8333-444455556666),'],
  ['https://www.credly.com/badges/0a1b2c3d-1111-4222-8333-444455556666/?utm_source=x.'],
  ['https://www.credly.com/de-de/badges/0a1b2c3d-1111-4222-8333-444455556666'],
])('%s is another spelling of one badge', (text) => {
  expect(find(new URL(text))).toMatchObject({
    host: 'credly',
    canonical: 'https://www.credly.com/badges/0a1b2c3d-1111-4222-8333-444455556666',
  })
})

test('the region of a badge is found behind a dot at the end of the host', () => {
  expect(find(new URL('https://eu.badgr.com./public/assertions/AbCdEfGhIjKlMnOpQrSt_-')).documents).toEqual([
    'https://api.eu.badgr.io/public/assertions/AbCdEfGhIjKlMnOpQrSt_-',
  ])
})

test.each([
  ['https://badges.example.edu/assertions/123.json'],
  ['https://badges.example.edu/credentials/123.jwt'],
  ['https://badges.example.edu/baked.png'],
  ['https://web.archive.org/web/2020/https://www.credly.com/badges/0a1b2c3d-1111-4222-8333-444455556666'],
])('%s stands on no platform: it is read as it is written', (url) => {
  expect(find(new URL(url))).toEqual({ host: null, kind: 'unknown', id: null, canonical: url, documents: [url] })
})

test.each([
  'https://credential.net.evil.example/0a1b2c3d-1111-4222-8333-444455556666',
  'https://www.courses.edx.org.evil.example/certificates/0a1b2c3d0a1b2c3d0a1b2c3d0a1b2c3d',
  'https://login.credentials.mit.edu.evil.example/0a1b2c3d-1111-4222-8333-444455556666',
])("%s wears a platform's name: no shape speaks for it", (url) => {
  expect(find(new URL(url))).toMatchObject({ host: null, kind: 'unknown' })
})

test.each(['data:text/html,x', 'mailto:someone@post.example', 'ftp://www.credly.com/badges/1'])(
  '%s is nothing that could be read',
  (url) => {
    expect(find(new URL(url))).toEqual({ host: null, kind: 'unknown', id: null, canonical: url, documents: [] })
  },
)

test('any URL has an answer, and a canonical URL is its own', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (text) => {
      const { canonical } = find(new URL(text))
      expect(find(new URL(canonical)).canonical).toBe(canonical)
    }),
  )
})

test.each([
  ['https://www.credly.com/a', 'https://api.credly.com/b', true],
  ['https://api.eu.badgr.io/a', 'https://api.badges.parchment.eu/b', true],
  ['https://credsverse.com/a', 'https://www.credsverse.com/b', true],
  ['https://confirm.udacity.com/A', 'https://www.udacity.com/b', true],
  ['https://api.badgr.io/a', 'https://api.badges.parchment.eu/b', false],
  ['https://www.credly.com/a', 'http://www.credly.com/b', false],
  ['https://www.credly.com/a', 'https://www.credly.com:8443/b', false],
  ['https://credly.com/a', 'https://credly.com.evil.example/b', false],
  ['https://www.someone.example/a', 'https://someone.example/b', false],
  ['https://acme.badgr.com/a', 'https://other.badgr.com/b', false],
])('%s and %s are one service: %s', (a, b, expected) => {
  expect(sameService(new URL(a), new URL(b))).toBe(expected)
})

test.each([
  ['https://www.credly.com/api/v1/obi/v2/issuers/1', 'https://credly.com/api/v1/obi/v2/issuers/1'],
  ['https://api.credly.com/v1/obi/v2/issuers/1', 'https://credly.com/api/v1/obi/v2/issuers/1'],
  ['https://api.badges.parchment.eu/public/issuers/1', 'https://api.eu.badgr.io/public/issuers/1'],
  ['https://api.credly.com/v1/obi/v2/issuers/1?a=b#c', 'https://credly.com/api/v1/obi/v2/issuers/1?a=b#c'],
  ['https://www.someone.example/', 'https://www.someone.example'],
])('%s is spelt %s', (id, expected) => {
  expect(serviceSpelling(id)).toBe(expected)
})

test.each([
  'http://api.credly.com/v1/obi/v2/issuers/1',
  'https://api.credly.com:8443/v1/obi/v2/issuers/1',
  'https://someone@api.credly.com/v1/obi/v2/issuers/1',
  'https://api.credly.com.evil.example/v1/obi/v2/issuers/1',
  'https://www.someone.example/issuers/1',
  'https://www.credly.com/organizations/1',
  'https://www.coursera.org',
  'https://acme.badgr.com/issuers/1',
  'did:web:api.credly.com',
  '',
])('%s has no other spelling', (id) => {
  expect(serviceSpelling(id)).toBe(id)
})
