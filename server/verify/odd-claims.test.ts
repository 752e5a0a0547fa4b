import { expect, test } from 'vitest'
import { badge, keyOf, reasonsOf, reportOf, token, web } from './signed.fixture.ts'

const academy = keyOf('academy')
const past = Date.parse('2026-02-01T00:00:00Z') / 1000
const verdictOf = async (claims: Record<string, unknown>) =>
  (await reportOf(await token(claims, academy), web({}), [academy.did])).verdict

test.each([
  ['written as a text', { exp: String(past) }, 'expired'],
  ['in a list', { exp: [past] }, 'expired'],
  ['beyond every calendar', { exp: 1e20 }, 'unconfirmed'],
  ['in milliseconds', { exp: past * 1000 }, 'expired'],
  ['in milliseconds, beside an earlier end', { exp: 1.9e12, validUntil: '2026-02-01T00:00:00Z' }, 'expired'],
  ['no date at all', { exp: true }, 'unconfirmed'],
  ['a start as a text', { nbf: '1900000000' }, 'not-in-force'],
])('a bound of a token is never taken for none: %s', async (_, claims, verdict) => {
  expect(await verdictOf(badge(academy.did, claims))).toBe(verdict)
})

test.each([
  ['iss', [academy.did, 'did:web:other.example']],
  ['iss', { id: 'did:web:other.example' }],
  ['sub', ['urn:uuid:holder', 'urn:uuid:other']],
  ['jti', 7],
  ['jti', 'urn:uuid:other'],
])('a claim that is odd leaves the token unconfirmed, not rejected: %s %j', async (name, value) => {
  expect(await verdictOf(badge(academy.did, { [name]: value }))).toBe('unconfirmed')
})

test('a token that says one credential in vc and another beside it is of neither', async () => {
  const vc = badge(academy.did)
  expect(await verdictOf({ vc, validUntil: '2026-02-01T00:00:00Z' })).toBe('unconfirmed')
  expect(await verdictOf({ vc, credentialStatus: { id: 'urn:x', type: 'SomeStatus' } })).toBe('unconfirmed')
  expect(await verdictOf({ vc, credentialSubject: vc.credentialSubject })).toBe('verified')
})

test('of several subjects the claim names one', async () => {
  const { credentialSubject, ...rest } = badge(academy.did)
  const two = ['urn:uuid:holder', 'urn:uuid:second'].map((id) => ({ ...(credentialSubject as object), id }))
  const claims = (sub: string) => ({ ...rest, credentialSubject: two, sub })
  expect(await verdictOf(claims('urn:uuid:second'))).toBe('verified')
  expect(await verdictOf(claims('urn:uuid:third'))).toBe('rejected')
})

test('a kid may lead to a bare JWK; whose it is the issuer says', async () => {
  const [origin, kid] = ['https://academy.example/issuer', 'https://academy.example/keys/1']
  const signed = await token(badge(origin), academy, { kid })
  const pages = (publicKey: unknown) => web({ [kid]: academy.jwk, [origin]: { id: origin, publicKey } as object })
  expect((await reportOf(signed, pages([{ id: kid, publicKeyJwk: academy.jwk }]))).verdict).toBe('verified')
  expect((await reportOf(signed, pages(kid))).verdict).toBe('verified')
  const other = await reportOf(signed, pages([{ publicKeyJwk: keyOf('stranger').jwk }]))
  expect([other.verdict, reasonsOf(other).includes('binding.not-listed')]).toEqual(['unconfirmed', true])
})
