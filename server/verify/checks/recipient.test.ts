import { expect, test } from 'vitest'
import { whose } from './recipient.ts'

const known = { emails: [{ address: 'mara@post.example', from: 'recruiter' as const }], names: ['Mara Lindqvist'] }
const email = (value: string, hashed = true) => ({ type: 'emailAddress', value, hashed, salt: null })

test.each([
  ['a hash of another address', [email(`sha256$${'0'.repeat(64)}`)], 'recipient.other-name-and-hash-refused'],
  ['a plain other address', [email('other@post.example', false)], 'recipient.other-name-and-hash-refused'],
  // What cannot be compared refuses nobody: a maiden name with a SHA-512 beside it is a question, not a mismatch.
  ['a hash of an unknown kind', [email(`sha512$${'0'.repeat(128)}`)], 'recipient.other-name'],
  ['a hash that is cut off', [email('sha256$0123')], 'recipient.other-name'],
  ['a profile with an @', [{ ...email('https://social.example/@holm', false), type: 'url' }], 'recipient.other-name'],
])('another name and %s', (_, identities, reason) => {
  expect(whose({ id: null, name: 'Mara Holm', identities }, known).reason).toBe(reason)
})

test.each([
  ['王伟', 'recipient.other-name'],
  ['محمد أحمد', 'recipient.other-name'],
  ['Иван Петров', 'recipient.other-name-and-hash-refused'],
  ['Γιώργος Μπακάλης', 'recipient.other-name-and-hash-refused'],
])('%s with a refused hash: another name only in a script that can be compared', (name, reason) => {
  expect(whose({ id: null, name, identities: [email(`sha256$${'0'.repeat(64)}`)] }, known).reason).toBe(reason)
})

test('a subject that is an address is its holder’s', () => {
  const of = (id: string) => whose({ id, name: null, identities: [] }, known).reason
  expect(of('mailto:Mara@post.example')).toBe('recipient.email-equal')
  expect(of('mailto:other@post.example')).toBe('recipient.hash-refused')
  expect(whose({ id: 'mailto:other@post.example', name: 'Mara Holm', identities: [] }, known).reason).toBe(
    'recipient.other-name-and-hash-refused',
  )
})

test('an empty name is no other name, and a hashed one is not read', () => {
  const hashed = { type: 'name', value: `sha256$${'0'.repeat(64)}`, hashed: true, salt: null }
  expect(whose({ id: null, name: ' ', identities: [] }, known).reason).toBe('recipient.hidden')
  expect(whose({ id: null, name: null, identities: [hashed] }, known).reason).toBe('recipient.hidden')
  expect(whose({ id: null, name: 'Mara Holm', identities: [] }, { emails: [], names: [''] }).reason).toBe(
    'recipient.nothing-known',
  )
})
