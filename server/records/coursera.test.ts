import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { find } from '@touchstone/shared/hosts'
import { expect, test } from 'vitest'
import { coursera } from './coursera.ts'

const page = readFileSync(join(import.meta.dirname, '../../test/world/hosts/coursera/certificate.html'), 'utf8')
const link = find(new URL('https://www.coursera.org/verify/ABCD1234EFGH'))

test("the certificate's own course among others, its partner, its skills", () => {
  const said = coursera.read(page, link)
  expect(said.kind === 'awards' && said.awards[0]?.credential).toMatchObject({
    recipient: { name: 'Mara Lindqvist' },
    issuer: { id: 'https://www.coursera.org', name: 'Larkspur Institute on Coursera' },
    achievement: {
      id: 'https://www.coursera.org/learn/widget-systems',
      name: 'Widget Systems & Tools',
      tags: ['Calibration', 'Widget Design'],
    },
    awardedAt: '2025-03-14T09:30:00.000Z',
  })
})

test('the same types under other names, in a script that is data', () => {
  const data = page
    .replaceAll('Accomplishments', '')
    .replace('<script>window.__APOLLO_STATE__ =', '<script type="application/json">')
  expect(coursera.read(data.replace(';window.appName = "accomplishments";', ''), link)).toMatchObject({
    awards: [
      { credential: { recipient: { name: 'Mara Lindqvist' }, achievement: { name: 'Widget Systems & Tools' } } },
    ],
  })
})

test('of two people on one page nobody is the holder', () => {
  const other = '{"__typename":"AccomplishmentsSignatureTrackProfile","firstName":"Ada","lastName":"Nwosu"},'
  const two = page.replace('{"__typename":"AccomplishmentsSignatureTrackProfile"', `${other}$&`)
  expect(coursera.read(two, link)).toEqual({ kind: 'changed', detail: 'holder' })
})

test.each([
  ['another code', page.replaceAll('ABCD1234EFGH', 'ZZZZ1234ZZZZ'), { kind: 'changed', detail: 'another id' }],
  ['seconds for milliseconds', page.replace('1741944600000', '1741944600'), { kind: 'changed', detail: 'date' }],
  ['no holder', page.replace('SignatureTrackProfile","f', 'Profile","f'), { kind: 'changed', detail: 'holder' }],
  ['a retired course', page.replace('"Widget Systems & Tools"', 'null'), { kind: 'changed', detail: 'course' }],
  ['no word on which course', page.replace('"courseId":"abc",', ''), { kind: 'changed', detail: 'course' }],
  ['a hidden name', page.replace('"Mara"', '"User"').replace('"Lindqvist"', '"123456"'), { kind: 'private' }],
  ['a null record', '<script>window.__APOLLO_STATE__={"ROOT_QUERY":{"r":null}};</script>', { kind: 'absent' }],
  ['general tags', '<meta property="og:title" content="Completion Certificate for X">', { kind: 'absent' }],
])('%s', (_, html, expected) => {
  expect(coursera.read(html, link)).toEqual(expected)
})

test('a specialization by schema.org’s words alone, and only its own', () => {
  const bundle = find(
    new URL('https://www.coursera.org/account/accomplishments/specialization/certificate/ABCD1234EFGH'),
  )
  const about = { '@type': 'Person', name: 'Mara Lindqvist' }
  const json = { '@type': 'EducationalOccupationalCredential', name: 'Widgets', about, url: bundle.canonical }
  const html = `<script type="application/ld+json">${JSON.stringify(json)}</script>`
  expect(coursera.read(html, bundle)).toMatchObject({
    awards: [{ credential: { issuer: { id: 'https://www.coursera.org' }, achievement: { name: 'Widgets' } } }],
  })
  expect(coursera.read(html, link)).toEqual({ kind: 'absent' })
})
