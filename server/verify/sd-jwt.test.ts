import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { badge, keyOf, reasonsOf, reportOf, token, web } from './signed.fixture.ts'

const key = keyOf('sd issuer')
const origin = 'https://issuer.example'
const issuer = `${origin}/tenant/7`
const metadata = {
  [`${origin}/.well-known/jwt-vc-issuer/tenant/7`]: { issuer, jwks: { keys: [{ ...key.jwk, kid: 'k1' }] } },
}
const disclosure = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url')
const digest = (text: string) => createHash('sha256').update(text).digest('base64url')
const name = disclosure('salt-1', 'name', 'Mara Lindqvist')
const award = disclosure('salt-2', 'achievement_name', 'Welding')
const level = disclosure('salt-3', 'level', '8')
const item = disclosure('salt-4', 'DE')

const claims = {
  iss: issuer,
  vct: 'https://issuer.example/vct/award',
  _sd: [digest(name), digest(award)],
  nbf: 1_767_225_600,
}
const sign = (more: object = {}) => token({ ...claims, ...more }, key, { typ: 'dc+sd-jwt', kid: 'k1' })
const written = async (more: object, ...disclosures: string[]) => [await sign(more), ...disclosures, ''].join('~')

test('disclosed claims count, and the key stands in the issuer’s metadata', async () => {
  const report = await reportOf(await written({}, name, award), web(metadata), [issuer])
  expect(report).toMatchObject({ verdict: 'verified', recipient: 'consistent', issuer: 'recognised', class: 'A' })
  expect(report.credential).toMatchObject({ format: 'sd-jwt-vc', achievement: { name: 'Welding' } })
})

test('what is not disclosed is not there', async () => {
  const report = await reportOf(await written({}, award), web(metadata))
  expect([report.verdict, report.recipient]).toEqual(['verified', 'unknown'])
})

describe('disclosures that do not fit', () => {
  test.each([
    ['changed', {}, [name, disclosure('salt-2', 'achievement_name', 'Brain surgery')]],
    ['twice', {}, [name, name]],
    ['not signed for', {}, [name, award, disclosure('salt-3', 'level', '8')]],
    ['hiding the end', { _sd: [digest(disclosure('s', 'exp', 1))] }, [disclosure('s', 'exp', 1)]],
    ['not JSON', {}, ['bm90IGpzb24']],
    ['a property as an item of a list', { seen: [{ '...': digest(level) }] }, [level]],
    ['an item of a list as a property', { _sd: [digest(item)] }, [item]],
  ])('%s', async (_, more, disclosures) => {
    const report = await reportOf(await written(more, ...disclosures), web(metadata))
    expect([report.verdict, reasonsOf(report).includes('proof.disclosures')]).toEqual(['unconfirmed', true])
  })
})

test('without the metadata, or with that of another, nothing is verified', async () => {
  expect((await reportOf(await written({}, name))).verdict).toBe('unconfirmed')
  const other = { [Object.keys(metadata)[0] ?? '']: { issuer: 'https://other.example', jwks: { keys: [key.jwk] } } }
  expect((await reportOf(await written({}, name), web(other))).verdict).toBe('unconfirmed')
})

describe('Token Status List', () => {
  const uri = `${origin}/status/1`
  const list = (bytes: number[], more: object = {}) => {
    const lst = deflateSync(Buffer.from(bytes)).toString('base64url')
    const payload = { sub: uri, iat: 1_790_000_000, ttl: 86_400, status_list: { bits: 2, lst }, ...more }
    return token(payload, key, { typ: 'statuslist+jwt', kid: 'k1' })
  }
  // Two bits an entry, the least significant first: 1 is entry 1, 2 is entry 2.
  const bytes = [0b00_10_01_00]
  const at = async (idx: number, page: string | object) =>
    reportOf(await written({ status: { status_list: { idx, uri } } }, name), web({ ...metadata, [uri]: page }))

  test.each([
    [0, 'verified', 'status.clear'],
    [1, 'revoked', 'status.revoked'],
    [2, 'not-in-force', 'status.suspended'],
    [4, 'unconfirmed', 'status.out-of-range'],
  ])('entry %d: %s', async (idx, verdict, reason) => {
    const report = await at(idx, await list(bytes))
    expect([report.verdict, reasonsOf(report).includes(reason)]).toEqual([verdict, true])
  })

  test('its ttl is in seconds: a copy of half an hour is not stale', async () => {
    const written_ = await written({ status: { status_list: { idx: 0, uri } } }, name)
    const pages = web({ ...metadata, [uri]: await list(bytes) })
    const kept: typeof pages = async (url, ask) => ({ ...(await pages(url, ask)), at: '2026-11-20T11:30:00Z' })
    expect((await reportOf(written_, kept)).verdict).toBe('verified')
  })

  test('a list of another URL, an unsigned one, or none, says nothing', async () => {
    expect((await at(0, await list(bytes, { sub: 'https://other.example/1' }))).verdict).toBe('unconfirmed')
    expect((await at(1, { status_list: { bits: 2, lst: '' } })).verdict).toBe('unconfirmed')
    expect((await at(0, '<html>')).verdict).toBe('unconfirmed')
  })
})

describe('a W3C credential in an SD-JWT', () => {
  const signer = keyOf('academy')
  const end = disclosure('salt-4', 'validUntil', '2026-02-01T00:00:00Z')
  const generic = { ...badge(signer.did), type: ['VerifiableCredential'] }
  const of = async (more: object, ...shown: string[]) => {
    const signed = await token({ ...generic, ...more }, signer, { typ: 'vc+sd-jwt' })
    return (await reportOf([signed, ...shown, ''].join('~'))).verdict
  }

  test('its end counts, and cannot be kept back', async () => {
    expect(await of({})).toBe('verified')
    expect(await of({ _sd: [digest(end)] }, end)).toBe('expired')
    expect(await of({ _sd: [digest(end)] })).toBe('unconfirmed')
  })

  test('a disclosure that nobody signed for is refused here too', async () => {
    expect(await of({}, end)).toBe('unconfirmed')
  })
})

test('of two status lists none is chosen', async () => {
  const status = [0, 1].map((idx) => ({ status_list: { idx, uri: `${origin}/status/1` } }))
  const report = await reportOf(await written({ status }, name), web(metadata))
  expect([report.verdict, reasonsOf(report).includes('status.unknown-type')]).toEqual(['unconfirmed', true])
})
