import { Buffer } from 'node:buffer'
import { generateKeyPairSync, sign } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { badge, keyOf, reasonsOf, reportOf, token, web } from './signed.fixture.ts'

const academy = keyOf('academy')
const stranger = keyOf('stranger')
const issuer = 'https://academy.example/issuer'
const set = 'https://academy.example/keys.json'
const pages = (document: object, keys?: object[]) =>
  web({ [issuer]: { id: issuer, type: 'Profile', ...document }, ...(keys ? { [set]: { keys } } : {}) })
const named = { ...academy.jwk, kid: 'one' }

describe('a key set that the issuer’s profile names', () => {
  test.each(['one', '#one', `${set}#one`])('is the issuer’s own: kid %s', async (kid) => {
    const signed = await token(badge(issuer), academy, { kid })
    expect((await reportOf(signed, pages({ jwks_uri: set }, [named]))).verdict).toBe('verified')
  })

  test('on another origin, or gone, says nothing', async () => {
    const signed = await token(badge(issuer), academy, { kid: 'one' })
    expect((await reportOf(signed, pages({ jwks_uri: set }))).verdict).toBe('unconfirmed')
    const away = 'https://keys.example/set.json'
    const elsewhere = web({ [issuer]: { id: issuer, jwks_uri: away }, [away]: { keys: [named] } })
    expect((await reportOf(signed, elsewhere)).verdict).toBe('unconfirmed')
  })

  test('that the profile does not name is anybody’s', async () => {
    const report = await reportOf(await token(badge(issuer), academy, { kid: `${set}#one` }), pages({}, [named]))
    expect([report.verdict, reasonsOf(report).includes('binding.not-listed')]).toEqual(['unconfirmed', true])
  })
})

describe('two keys of one name', () => {
  const old = { ...stranger.jwk, kid: 'one' }
  const method = (jwk: object) => ({ id: `${issuer}#one`, type: 'JsonWebKey', controller: issuer, publicKeyJwk: jwk })
  test.each([
    ['in a key set', 'one', { jwks: { keys: [old, named] } }],
    ['in a list of methods', `${issuer}#one`, { assertionMethod: [method(stranger.jwk), method(academy.jwk)] }],
    [
      'by reference',
      `${issuer}#one`,
      { verificationMethod: [method(stranger.jwk), method(academy.jwk)], assertionMethod: [`${issuer}#one`] },
    ],
  ])('%s: each is tried, and a change is seen under both', async (_, kid, document) => {
    const signed = await token(badge(issuer), academy, { kid })
    expect((await reportOf(signed, pages(document))).verdict).toBe('verified')
    const [head, , signature] = signed.split('.')
    const changed = Buffer.from(JSON.stringify(badge(issuer, { name: 'Another' }))).toString('base64url')
    expect((await reportOf(`${head}.${changed}.${signature}`, pages(document))).verdict).toBe('rejected')
  })
})

describe('a token of a plain credential', () => {
  const plain = (id: string) => ({ ...badge(id), type: ['VerifiableCredential'] })

  test('needs no iss: its issuer is in the credential', async () => {
    const signed = await token(plain(issuer), academy, { typ: 'vc+jwt', kid: 'one' })
    expect((await reportOf(signed, pages({ jwks: { keys: [named] } }))).verdict).toBe('verified')
  })

  test('needs no kid where its issuer is a key; Open Badges 3 asks for one', async () => {
    const without = { kid: undefined }
    expect((await reportOf(await token(plain(academy.did), academy, without))).verdict).toBe('verified')
    expect((await reportOf(await token(plain(academy.did), stranger, without))).verdict).toBe('rejected')
    expect((await reportOf(await token(badge(academy.did), academy, without))).verdict).toBe('unconfirmed')
    expect(
      (await reportOf(await token(plain(issuer), academy, without), pages({ jwks: { keys: [named] } }))).verdict,
    ).toBe('unconfirmed')
  })

  test('names its holder and the award in words of its own', async () => {
    const credentialSubject = {
      id: 'did:example:mara',
      degree: { type: 'BachelorDegree', name: 'Bachelor of Welding' },
      givenName: 'Mara',
      familyName: 'Lindqvist',
      email: 'm@post.example',
    }
    const report = await reportOf(await token({ ...plain(academy.did), credentialSubject }, academy, { typ: 'vc+jwt' }))
    expect(report.credential?.recipient).toEqual({
      id: 'did:example:mara',
      name: 'Mara Lindqvist',
      identities: [{ type: 'emailAddress', value: 'm@post.example', hashed: false, salt: null }],
    })
    expect(report.credential?.achievement.name).toBe('Bachelor of Welding')
  })
})

describe('an RSA key of 1024 bits', () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 1024 })
  const did = `did:jwk:${Buffer.from(JSON.stringify(publicKey.export({ format: 'jwk' }))).toString('base64url')}`
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const signed = (payload: object) => {
    const input = `${encode({ alg: 'RS256', kid: `${did}#0` })}.${encode(payload)}`
    return `${input}.${sign('sha256', Buffer.from(input), privateKey).toString('base64url')}`
  }

  test('proves nothing any more, and what it signed is not rejected', async () => {
    const report = await reportOf(signed(badge(did)))
    expect([report.verdict, reasonsOf(report).includes('proof.alg-not-supported')]).toEqual(['unconfirmed', true])
  })

  test.each([
    ['the first', true],
    ['the second', false],
  ])('as %s of two keys of one name hides no strong one, and rejects nothing that it signed', async (_, first) => {
    const strong = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const weakJwk = { ...publicKey.export({ format: 'jwk' }), kid: 'one' }
    const strongJwk = { ...strong.publicKey.export({ format: 'jwk' }), kid: 'one' }
    const document = pages({ jwks: { keys: first ? [weakJwk, strongJwk] : [strongJwk, weakJwk] } })
    const input = `${encode({ alg: 'RS256', kid: 'one' })}.${encode({ ...badge(issuer), iss: issuer })}`
    const signedBy = (key: typeof privateKey) =>
      `${input}.${sign('sha256', Buffer.from(input), key).toString('base64url')}`
    expect((await reportOf(signedBy(strong.privateKey), document)).verdict).toBe('verified')
    expect((await reportOf(signedBy(privateKey), document)).verdict).toBe('unconfirmed')
  })
})

test('a Multikey may be written in either alphabet of multibase', async () => {
  const raw = Buffer.concat([Buffer.from('ed01', 'hex'), Buffer.from(academy.jwk.x ?? '', 'base64url')])
  const key = { id: `${issuer}#one`, type: 'Multikey', controller: issuer }
  const signed = await token(badge(issuer), academy, { kid: `${issuer}#one` })
  const publicKeyMultibase = `u${raw.toString('base64url')}`
  const report = await reportOf(signed, pages({ assertionMethod: [{ ...key, publicKeyMultibase }] }))
  expect(report.verdict).toBe('verified')
})
