import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Credential } from '@touchstone/shared/credential'
import { find } from '@touchstone/shared/hosts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { recordReaders } from './index.ts'

const folder = join(import.meta.dirname, '../../test/world/hosts')
const hosts = readdirSync(folder, { withFileTypes: true }).flatMap((each) => (each.isDirectory() ? [each.name] : []))
const answers = hosts.flatMap((host) =>
  readdirSync(join(folder, host)).map((file) => readFileSync(join(folder, host, file), 'utf8')),
)
const links = [
  'https://www.credly.com/badges/0a1b2c3d-1111-4222-8333-444455556666',
  'https://www.credly.com/users/jane-doe.1a2b3c4d',
  'https://courses.example.edu/certificates/0a1b2c3d0a1b2c3d0a1b2c3d0a1b2c3d',
  'https://www.skills.google/public_profiles/0a1b2c3d-1111-4222-8333-444455556666/badges/16038712',
  'https://learn.microsoft.com/en-us/users/mot01/transcript/8u6awert43q1plo',
].map((url) => find(new URL(url)))
const readers = [...recordReaders.values()]

test('every host with a recorded answer has a reader', () => {
  expect(hosts.filter((host) => !recordReaders.has(host))).toEqual([])
})

test('no answer, whole, cut or changed, makes a reader throw or say what is no Credential', () => {
  const cut = fc.tuple(fc.constantFrom(...answers), fc.nat(3000), fc.string({ maxLength: 20 }))
  const text = fc.oneof(
    fc.constantFrom(...answers),
    cut.map(([answer, at, inserted]) => answer.slice(0, at) + inserted + answer.slice(at + inserted.length)),
    fc.json({ maxDepth: 4 }),
    fc.string(),
  )
  fc.assert(
    fc.property(fc.constantFrom(...readers), fc.constantFrom(...links), text, (reader, link, answer) => {
      const said = reader.read(answer, link)
      reader.holder?.(answer, link)
      if (said.kind === 'awards') for (const { credential } of said.awards) Credential.parse(credential)
    }),
    { numRuns: 2000 },
  )
})

test('an answer about another id never becomes this award', () => {
  const other = find(new URL('https://www.credential.net/ffffffff-1111-4222-8333-444455556666'))
  for (const answer of answers) expect(recordReaders.get('accredible')?.read(answer, other).kind).toBe('changed')
})
