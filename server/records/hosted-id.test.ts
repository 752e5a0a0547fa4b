import { find } from '@touchstone/shared/hosts'
import { expect, test } from 'vitest'
import { hostedDocument } from './hosted-id.ts'

const id = '0a1b2c3d-1111-4222-8333-444455556666'
const link = find(new URL(`https://www.credly.com/badges/${id}`))
const record = `https://www.credly.com/api/v1/obi/v2/badge_assertions/${id}`
const said = (json: object) => hostedDocument(JSON.stringify(json), link)

test('a hosted credential calls itself by the id that was asked for, at either address of its platform', () => {
  const other = `https://api.credly.com/v1/obi/v2/badge_assertions/${id}`
  expect(said({ id: record })).toEqual({ kind: 'document', id: record })
  expect(said({ id: other })).toEqual({ kind: 'document', id: other })
})

test('an older one by where it is verified; the oldest by nothing', () => {
  expect(said({ verify: { type: 'hosted', url: record }, badge: 'x' })).toEqual({ kind: 'document', id: record })
  expect(said({ badge: {}, recipient: 'x' })).toEqual({ kind: 'document', id: record })
  expect(said({ recipient: 'x' })).toEqual({ kind: 'changed', detail: 'id' })
})

test.each([
  ['another badge', 'https://www.credly.com/api/v1/obi/v2/badge_assertions/ffffffff-1111-4222-8333-444455556666'],
  ['another host', `https://credly.com.evil.example/badges/${id}`],
  ['no address', id],
])('%s is another id', (_, other) => {
  expect(said({ id: other })).toEqual({ kind: 'changed', detail: 'another id' })
  expect(said({ verify: { url: other }, badge: 'x' })).toEqual({ kind: 'changed', detail: 'another id' })
})

test('what is signed may have a name that is no address', () => {
  const proof = { type: 'DataIntegrityProof' }
  expect(said({ id: `urn:uuid:${id}`, proof })).toEqual({ kind: 'document', id: `urn:uuid:${id}` })
  expect(said({ id: `urn:uuid:${id}` })).toEqual({ kind: 'changed', detail: 'another id' })
  expect(said({ id: 'https://someone.example/1', proof })).toEqual({ kind: 'changed', detail: 'another id' })
})
