import { createHmac } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { badge, keyOf, reasonsOf, reportOf, token, web } from './signed.fixture.ts'

const academy = keyOf('academy')
const stranger = keyOf('stranger')
const origin = 'https://academy.example'
const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

test('a good token is verified', async () => {
  const report = await reportOf(await token(badge(academy.did), academy), web({}), [academy.did])
  expect(report).toMatchObject({ verdict: 'verified', recipient: 'consistent', class: 'A', pinnable: true })
})

describe('what a token may not do', () => {
  test('alg none, with or without a signature', async () => {
    for (const alg of ['none', 'None', 'NONE']) {
      const report = await reportOf(`${encode({ alg, typ: 'JWT' })}.${encode(badge(academy.did))}.`)
      expect([report.verdict, reasonsOf(report).includes('proof.alg-none')]).toEqual(['rejected', true])
    }
  })

  test('an HMAC with the public key', async () => {
    const input = `${encode({ alg: 'HS256', typ: 'JWT', kid: academy.kid })}.${encode(badge(academy.did))}`
    const mac = createHmac('sha256', JSON.stringify(academy.jwk)).update(input).digest('base64url')
    const report = await reportOf(`${input}.${mac}`)
    expect([report.verdict, reasonsOf(report).includes('proof.key-confusion')]).toEqual(['rejected', true])
  })

  test('bring its own key', async () => {
    const own = await token(badge(origin), stranger, { kid: undefined, jwk: stranger.jwk })
    const alone = await reportOf(own)
    expect([alone.verdict, reasonsOf(alone).includes('binding.key-in-header')]).toEqual(['unconfirmed', true])
    const other = await reportOf(own, web({ [origin]: { id: origin, publicKey: [{ publicKeyJwk: academy.jwk }] } }))
    expect([other.verdict, reasonsOf(other).includes('binding.not-listed')]).toEqual(['unconfirmed', true])
    const listed = await reportOf(own, web({ [origin]: { id: origin, publicKey: [{ publicKeyJwk: stranger.jwk }] } }))
    expect(listed.verdict).toBe('verified')
  })

  test('contradict itself', async () => {
    for (const claims of [{ iss: 'https://other.example' }, { sub: 'urn:uuid:other' }]) {
      const report = await reportOf(await token({ ...badge(academy.did), ...claims }, academy))
      expect([report.verdict, reasonsOf(report).includes('proof.contradiction')]).toEqual(['rejected', true])
    }
  })

  test('carry another id than it says: a fault of its form', async () => {
    const report = await reportOf(await token({ ...badge(academy.did), jti: 'urn:uuid:other' }, academy))
    expect([report.verdict, reasonsOf(report).includes('structure.property-wrong')]).toEqual(['unconfirmed', true])
  })

  test('begin at another time than it says: a fault of its form', async () => {
    const report = await reportOf(await token({ ...badge(academy.did), nbf: 1_000_000_000 }, academy))
    expect([report.verdict, reasonsOf(report).includes('structure.property-wrong')]).toEqual(['unconfirmed', true])
  })

  test('demand what is not known, or be something else', async () => {
    const crit = await reportOf(await token(badge(academy.did), academy, { crit: ['exp'], exp: 1 }))
    expect([crit.verdict, reasonsOf(crit).includes('proof.unknown-crit')]).toEqual(['unconfirmed', true])
    const b64 = await reportOf(await token(badge(academy.did), academy, { b64: false }))
    expect([b64.verdict, reasonsOf(b64).includes('proof.unknown-crit')]).toEqual(['unconfirmed', true])
    const typ = await reportOf(await token(badge(academy.did), academy, { typ: 'at+jwt' }))
    expect([typ.verdict, reasonsOf(typ).includes('proof.wrong-typ')]).toEqual(['unconfirmed', true])
  })
})

test('an address with and without its slash is one issuer', async () => {
  const signed = await token({ ...badge(`${origin}/`), iss: origin }, academy, { kid: `${origin}/#1` })
  const key = { id: `${origin}/#1`, publicKeyJwk: academy.jwk }
  const served = web({ [`${origin}/`]: { id: `${origin}/`, publicKey: [key] } })
  expect((await reportOf(signed, served)).verdict).toBe('verified')
  expect((await reportOf(await token({ ...badge(origin), iss: `${origin}/other` }, academy))).verdict).toBe('rejected')
})

test('the earlier of exp and validUntil counts', async () => {
  const until = { validUntil: '2030-01-01T00:00:00Z', exp: Date.parse('2026-06-01T00:00:00Z') / 1000 }
  expect((await reportOf(await token(badge(academy.did, until), academy))).verdict).toBe('expired')
})

test('an issuer that no longer lists the key', async () => {
  const signed = await token(badge(origin), stranger, { kid: stranger.kid })
  const report = await reportOf(signed, web({ [origin]: { id: origin, publicKey: [{ publicKeyJwk: academy.jwk }] } }))
  expect([report.verdict, report.class, reasonsOf(report).includes('binding.not-listed')]).toEqual([
    'unconfirmed',
    'E',
    true,
  ])
})

test('a key that its owner has ended is not listed, wherever it stands', async () => {
  const signed = await token(badge(origin), academy, { kid: `${origin}#1` })
  const key = { id: `${origin}#1`, publicKeyJwk: academy.jwk }
  for (const place of ['assertionMethod', 'publicKey']) {
    const verdictOf = async (more: object) =>
      (await reportOf(signed, web({ [origin]: { id: origin, [place]: [{ ...key, ...more }] } }))).verdict
    for (const end of ['revoked', 'expires']) {
      expect(await verdictOf({ [end]: '2026-02-01T00:00:00Z' })).toBe('unconfirmed')
      expect(await verdictOf({ [end]: '2027-02-01T00:00:00Z' })).toBe('verified')
    }
    expect([await verdictOf({}), await verdictOf({ revoked: true })]).toEqual(['verified', 'unconfirmed'])
  }
})
