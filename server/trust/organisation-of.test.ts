import { expect, test } from 'vitest'
import { hostOf } from './domains.ts'
import { organisationOf } from './organisation-of.ts'

test.each([
  ['https://badges.university.example/issuer', 'badges.university.example', 'university.example'],
  ['did:web:university.example', 'university.example', 'university.example'],
  ['did:web:university.example:issuers:1#key', 'university.example', 'university.example'],
  ['did:web:university.example%3A8443', 'university.example', 'university.example'],
  ['did:web:someone.github.io:badges', 'someone.github.io', 'someone.github.io/badges'],
  ['https://someone.github.io/badges', 'someone.github.io', 'someone.github.io/badges'],
  ['https://api.eu.badgr.io/public/issuers/1', 'api.eu.badgr.io', 'badgr.io'],
  ['https://api.badges.parchment.eu/public/issuers/1', 'api.badges.parchment.eu', 'badgr.io'],
  ['did:key:z6Mk', null, 'did:key:z6Mk'],
  ['did:web:%', null, 'did:web:%'],
  ['urn:uuid:1', null, 'urn:uuid:1'],
  [null, null, 'nobody'],
])('%s is at %s, of %s', (id, host, organisation) => {
  expect([hostOf(id), organisationOf(id)]).toEqual([host, organisation])
})
