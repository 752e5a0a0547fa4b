import { find } from '@touchstone/shared/hosts'
import { expect, test } from 'vitest'
import { credly } from './credly.ts'

const uuid = '0a1b2c3d-1111-4222-8333-444455556666'
const badge = `https://www.credly.com/badges/${uuid}`
const holder = (html: string) => credly.holder?.(html, find(new URL(badge)))
const meta = (property: string, content: string) => `<meta property="${property}" content="${content}">`
const issued = meta('og:title', 'Widgets was issued by The Road to Mastery to Mara Lindqvist.')

test.each([
  ['the page of this badge', meta('og:url', `${badge}/public_url`) + issued, 'Mara Lindqvist'],
  ['a page that does not say which it is', issued, 'Mara Lindqvist'],
  ['its title alone', '<title>Widgets was issued by Acme to M&aacute;ra. - Credly</title>', 'Mára'],
  ['a page about another badge', meta('og:url', badge.replace('0a1b', 'ffff')) + issued, null],
  ['a page of another site', meta('og:url', 'https://someone.example/') + issued, null],
  ['the page that every id gets', meta('og:title', 'Digital badges on Credly'), null],
])('the holder: %s', (_, html, expected) => {
  expect(holder(html)).toBe(expected)
})

test('of a list the accepted, public badges are links, and what is missing is no fault', () => {
  const read = (list: object) => credly.read(JSON.stringify(list), find(new URL('https://www.credly.com/users/mara')))
  const other = 'eeeeeeee-1111-4222-8333-444455556666'
  const data = [{ id: uuid, state: 'accepted' }, { id: other }]
  const hidden = [
    { id: other, state: 'revoked' },
    { id: other, state: 'accepted', public: false },
  ]
  const links = [badge, badge.replace(uuid, other)]
  expect(read({ data: [...data, ...hidden], metadata: null })).toEqual({ kind: 'index', links, total: 2, next: null })
  expect(read({ data: [{ id: 'x' }] })).toEqual({ kind: 'changed', detail: 'data.0.id' })
})

test('the holder of a list, by the person’s own record', () => {
  const list = find(new URL('https://www.credly.com/users/mara'))
  const name = (json: object) => credly.holder?.(JSON.stringify(json), list)
  expect(name({ data: { first_name: 'Mara', last_name: 'Lindqvist', email: 'm@post.example' } })).toBe('Mara Lindqvist')
  expect(name({ first_name: 'Mara', last_name: null })).toBe('Mara')
  expect(name({ data: { bio: 'x' } })).toBeNull()
  expect(name({ data: [] })).toBeNull()
})
