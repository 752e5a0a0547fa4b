import { find } from '@touchstone/shared/hosts'
import { expect, test } from 'vitest'
import { freecodecamp } from './freecodecamp.ts'

const link = find(new URL('https://www.freecodecamp.org/certification/Mara/responsive-web-design'))
const record = { username: 'mara', certTitle: 'Responsive Web Design', date: 1714521600000 }
const read = (json: object) => freecodecamp.read(JSON.stringify(json), link)

test.each([
  ['milliseconds, no name', record, null, '2024-05-01T00:00:00.000Z'],
  [
    'a name and a date',
    { ...record, name: 'Mara L', date: '2024-05-01T08:00:00Z' },
    'Mara L',
    '2024-05-01T08:00:00.000Z',
  ],
  ['no slug', { ...record, certSlug: null }, null, '2024-05-01T00:00:00.000Z'],
  ['its slug in capitals', { ...record, certSlug: 'Responsive-Web-Design' }, null, '2024-05-01T00:00:00.000Z'],
])('%s', (_, json, name, awardedAt) => {
  expect(read(json)).toMatchObject({ awards: [{ credential: { recipient: { name }, awardedAt } }] })
})

test.each([
  ['another user', { ...record, username: 'ada' }, 'another id'],
  ['another certificate', { ...record, certSlug: 'javascript' }, 'another id'],
  ['seconds', { ...record, date: 1714521600 }, 'date'],
])('%s is another shape', (_, json, detail) => {
  expect(read(json)).toEqual({ kind: 'changed', detail })
})
