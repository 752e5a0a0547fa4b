import { expect, test } from 'vitest'
import { fullName, identitiesOf } from './identities.ts'

const hash = `sha256$${'0'.repeat(64)}`

test.each([
  [hash, true, true],
  [hash, false, true],
  [hash, undefined, true],
  ['mara@post.example', true, false],
  ['mara@post.example', 'false', false],
  ['sha512$00', 'true', true],
  ['2b1f7a52', undefined, false],
])('%s, said to be hashed: %s', (identityHash, said, hashed) => {
  const [identity] = identitiesOf([
    { type: 'IdentityObject', identityType: 'emailAddress', identityHash, hashed: said ?? null },
  ])
  expect(identity).toMatchObject({ value: identityHash, hashed })
})

test('a name of one part, or of none', () => {
  expect([fullName('Mara', 'Lindqvist'), fullName(null, 'Lindqvist'), fullName(' ', null)]).toEqual([
    'Mara Lindqvist',
    'Lindqvist',
    null,
  ])
})
