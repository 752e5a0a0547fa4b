import { find } from '@touchstone/shared/hosts'
import { expect, test } from 'vitest'
import { recordReaders } from './index.ts'
import { schemaOrgPage } from './schema-org.ts'

const reader = schemaOrgPage('udemy', { id: 'https://www.udemy.com', name: 'Udemy' })
const uuid = '0a1b2c3d-1111-4222-8333-444455556666'
const link = find(new URL(`https://www.udemy.com/certificate/UC-${uuid}/`))
const page = (json: unknown) => `<script type="application/ld+json">${JSON.stringify(json)}</script>`
const credential = { '@type': 'EducationalOccupationalCredential', name: 'Widgets', url: link.canonical }
const person = { '@type': 'Person', name: 'Mara Lindqvist' }

test.each([
  ['about', { ...credential, about: person }],
  ['recipient', { ...credential, recipient: person }],
  ['the one who has it', { ...person, hasCredential: [{ ...credential, url: 'https://a.example' }, credential] }],
  ['a page about a person', { '@type': 'ProfilePage', mainEntity: { ...person, hasCredential: credential } }],
  ['another spelling of its address', { ...credential, url: `http://ude.my/UC-${uuid}?utm_source=x`, about: person }],
  [
    'an identifier that is a value',
    {
      ...credential,
      url: undefined,
      identifier: { '@type': 'PropertyValue', value: `UC-${uuid}` },
      about: person,
    },
  ],
])('holder and id by %s', (_, json) => {
  const said = reader.read(page(json), link)
  expect(said.kind === 'awards' && said.awards[0]?.credential).toMatchObject({
    recipient: { name: 'Mara Lindqvist' },
    achievement: { name: 'Widgets' },
    issuer: { id: 'https://www.udemy.com' },
  })
})

test.each([
  ['no holder', credential, { kind: 'changed', detail: 'holder' }],
  [
    'a subject for a holder',
    { ...credential, about: { '@type': 'Thing', name: 'SQL' } },
    { kind: 'changed', detail: 'holder' },
  ],
  ['no title', { ...credential, name: undefined, about: person }, { kind: 'changed', detail: 'title' }],
  [
    'another id',
    { ...credential, url: 'https://www.udemy.com/certificate/UC-ABCD2345/', about: person },
    { kind: 'absent' },
  ],
  [
    'an id on another host',
    { ...credential, url: `https://evil.example/certificate/UC-${uuid}/`, about: person },
    { kind: 'absent' },
  ],
  ['a course', { '@type': 'Course', name: 'Widgets', url: link.canonical, about: person }, { kind: 'absent' }],
  ['a person beside it', [person, credential], { kind: 'changed', detail: 'holder' }],
])('%s confirms nothing', (_, json, expected) => {
  expect(reader.read(page(json), link)).toEqual(expected)
})

test('dates in words, and a status, as schema.org has them', () => {
  const one = { ...credential, about: person, dateCreated: 'June 3, 2025', expires: '2026-06-03T10:00:00Z' }
  expect(reader.read(page({ ...one, creativeWorkStatus: 'Revoked' }), link)).toMatchObject({
    awards: [
      {
        revoked: true,
        credential: { validFrom: '2025-06-02T10:00:00.000Z', validUntil: '2026-06-03T10:00:00.000Z' },
      },
    ],
  })
  expect(reader.read(page({ ...one, creativeWorkStatus: 'Expired' }), link)).toMatchObject({
    awards: [{ revoked: false, expired: true }],
  })
  expect(reader.read(page({ ...one, dateCreated: 'some day' }), link)).toEqual({ kind: 'changed', detail: 'date' })
})

test('who gave it, where the page says so', () => {
  const recognizedBy = { '@type': 'Organization', name: 'Larkspur Institute' }
  expect(reader.read(page({ ...credential, about: person, recognizedBy }), link)).toMatchObject({
    awards: [{ credential: { issuer: { id: 'https://www.udemy.com', name: 'Larkspur Institute on Udemy' } } }],
  })
})

test('a list is of the person whose page it is', () => {
  const trailhead = schemaOrgPage('trailhead', { id: 'https://trailhead.salesforce.com', name: 'Salesforce Trailhead' })
  const list = find(new URL('https://www.salesforce.com/trailblazer/mara'))
  const awards = [
    { '@type': 'EducationalOccupationalCredential', name: 'Widget Ranger' },
    { '@type': 'EducationalOccupationalCredential', name: 'Widget Architect' },
  ]
  const profile = (url: string) => ({ '@type': 'ProfilePage', mainEntity: { ...person, url, hasCredential: awards } })
  const said = trailhead.read(page(profile('https://trailblazer.me/id/mara')), list)
  expect(
    said.kind === 'awards' && said.awards.map(({ credential: { id, recipient } }) => [id, recipient.name]),
  ).toEqual([
    ['https://www.salesforce.com/trailblazer/mara#Widget%20Ranger', 'Mara Lindqvist'],
    ['https://www.salesforce.com/trailblazer/mara#Widget%20Architect', 'Mara Lindqvist'],
  ])
  expect(trailhead.read(page(profile('https://trailblazer.me/id/somebody')), list)).toEqual({ kind: 'absent' })
  expect(reader.read(page({ ...profile(link.canonical) }), link)).toEqual({ kind: 'absent' })
})

test.each([
  ['https://www.larkspur.example/about', 'https://www.larkspur.example'],
  [undefined, null],
  ['https://verified.sertifier.com/', null],
  ['https://verified.cv/en/larkspur', null],
  ['https://app.sertifier.com/larkspur', null],
  ['javascript:alert(1)', null],
])('the customer of a platform is known by its own site alone: %s is %s', (url, id) => {
  const sertifier = recordReaders.get('sertifier')
  const own = find(new URL('https://verified.sertifier.com/en/verify/14899124979984'))
  const recognizedBy = { '@type': 'Organization', name: 'Larkspur Institute', url }
  expect(sertifier?.read(page({ ...credential, url: own.canonical, about: person, recognizedBy }), own)).toMatchObject({
    awards: [{ platform: 'Sertifier', credential: { issuer: { id, name: 'Larkspur Institute on Sertifier' } } }],
  })
})
