import { find } from '@touchstone/shared/hosts'
import { expect, test } from 'vitest'
import { accredible } from './accredible.ts'

const uuid = '0a1b2c3d-1111-4222-8333-444455556666'
const record = {
  uuid,
  name: 'Widgets',
  issued_on: '2025-05-20',
  recipient: { name: 'Mara Lindqvist' },
  issuer: { name: 'Larkspur', url: 'https://www.larkspur.example/about' },
}
const read = (data: object, page = `https://www.credential.net/${uuid}`) =>
  accredible.read(JSON.stringify({ data }), find(new URL(page)))

test.each([
  ['an address with its scheme', record, 'https://www.larkspur.example', 'Mara Lindqvist'],
  [
    'one without',
    { ...record, issuer: { name: 'Larkspur', url: 'larkspur.example' } },
    'https://larkspur.example',
    'Mara Lindqvist',
  ],
  ['an issuer without one', { ...record, issuer: { name: 'Larkspur', url: null } }, null, 'Mara Lindqvist'],
  ['a hidden holder', { ...record, recipient: { name: null } }, 'https://www.larkspur.example', null],
])('%s', (_, data, issuer, holder) => {
  const said = read(data)
  expect(said.kind === 'awards' && said.awards[0]?.credential).toMatchObject({
    issuer: { id: issuer },
    recipient: { name: holder },
  })
})

test.each([
  ['the issuer\u2019s own site', record, 'credentials.larkspur.example', 'awards'],
  [
    'the page that the record names',
    { ...record, url: `https://verify.other.example/${uuid}` },
    'verify.other.example',
    'awards',
  ],
  ['a site of nobody', { ...record, issuer: { name: 'Larkspur' } }, 'credentials.evil.example', 'absent'],
  ['another site', record, 'credentials.evil.example', 'absent'],
  ['a site that only ends alike', record, 'credentials.evillarkspur.example', 'absent'],
])('a loose link to %s', (_, data, host, kind) => {
  expect(read(data, `https://${host}/${uuid}`).kind).toBe(kind)
})

test.each([
  '',
  'javascript:alert(1)',
  'localhost',
  'ftp://larkspur.example',
  'https://127.0.0.1',
  'https://a@b.example',
])('an issuer at %j is another shape', (url) => {
  expect(read({ ...record, issuer: { name: 'Larkspur', url } })).toEqual({ kind: 'changed', detail: 'issuer.url' })
})

test('what is beside the point may be missing or of another shape', () => {
  const odd = {
    id: '7',
    issued_on: null,
    recipient: null,
    learning_outcomes: 'none',
    group: [],
    expired: null,
    private: null,
  }
  expect(read({ ...record, ...odd })).toMatchObject({
    awards: [{ revoked: false, expired: false, platform: 'Accredible', credential: { recipient: { name: null } } }],
  })
})

test('any time of revocation is one, and a draft is no award', () => {
  for (const revoked_at of ['2025-06-01', 1748736000, true])
    expect(read({ ...record, revoked_at })).toMatchObject({ awards: [{ revoked: true }] })
  expect(read({ ...record, approve: false }).kind).toBe('private')
})
