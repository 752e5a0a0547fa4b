import { describe, expect, test } from 'vitest'
import { badge, keyOf, reasonsOf, reportOf, reportsOf, token, web } from './signed.fixture.ts'

const school = keyOf('school')
const academy = keyOf('academy')
const holder = 'urn:uuid:holder'

const clr = (inner: unknown[], more: object = {}) => ({
  ...badge(school.did),
  type: ['VerifiableCredential', 'ClrCredential'],
  credentialSubject: { id: holder, type: ['ClrSubject'], verifiableCredential: inner },
  ...more,
})

describe('a record of credentials (CLR)', () => {
  test('each inner credential is judged for itself', async () => {
    const good = await token(badge(academy.did), academy)
    const old = await token(badge(academy.did, { validUntil: '2026-02-01T00:00:00Z' }), academy)
    const report = await reportOf(await token(clr([good, old, badge(academy.did)]), school))
    expect(report.verdict).toBe('verified')
    expect(report.inner.map(({ verdict }) => verdict)).toEqual(['verified', 'expired', 'unconfirmed'])
  })

  test('one about another person is a mismatch', async () => {
    const other = badge(academy.did)
    const subject = { ...(other.credentialSubject as object), id: 'urn:uuid:somebody-else' }
    const report = await reportOf(
      await token(clr([await token({ ...other, credentialSubject: subject }, academy)]), school),
    )
    expect(report.inner.map((inner) => [inner.verdict, inner.recipient, inner.class])).toEqual([
      ['verified', 'mismatch', 'X'],
    ])
  })

  test('more than 200 are not read', async () => {
    const report = await reportOf(await token(clr(Array.from({ length: 201 }, () => ({ a: 1 }))), school))
    expect([report.inner.length, reasonsOf(report).includes('inner.too-many')]).toEqual([0, true])
  })
})

describe('endorsements', () => {
  const endorse = (subject: string, key = school) =>
    token(
      {
        ...badge(key.did),
        type: ['VerifiableCredential', 'EndorsementCredential'],
        credentialSubject: { id: subject, type: ['EndorsementSubject'], endorsementComment: 'good' },
      },
      key,
    )
  const endorsed = async (jwt: string) => {
    const report = await reportOf(await token(badge(academy.did, { endorsementJwt: [jwt] }), academy))
    expect(report.verdict).toBe('verified')
    return reasonsOf(report).filter((reason) => reason.startsWith('endorsement.'))
  }

  test('counts when another stands behind this credential, its issuer or its achievement', async () => {
    expect(await endorsed(await endorse(academy.did))).toEqual(['endorsement.counts'])
    expect(await endorsed(await endorse('urn:uuid:achievement'))).toEqual(['endorsement.counts'])
  })

  test('not of something else, not by the issuer, not with a bad signature', async () => {
    expect(await endorsed(await endorse('urn:uuid:other'))).toEqual(['endorsement.of-another'])
    expect(await endorsed(await endorse(academy.did, academy))).toEqual(['endorsement.by-itself'])
    expect(await endorsed(`${(await endorse(academy.did)).slice(0, -8)}AAAAAAAA`)).toEqual(['endorsement.unproven'])
  })
})

describe('a newer copy', () => {
  const url = 'https://academy.example/refresh/1'
  const service = { refreshService: { id: url, type: '1EdTechCredentialRefresh' } }
  const refreshed = async (page: string | number) =>
    reportOf(await token(badge(academy.did, service), academy), web({ [url]: page }))

  test('is taken when it is the same credential, sound for itself', async () => {
    const report = await refreshed(await token(badge(academy.did, { validUntil: '2026-02-01T00:00:00Z' }), academy))
    expect([report.verdict, reasonsOf(report).includes('refresh.accepted')]).toEqual(['expired', true])
  })

  test('and not when it is not', async () => {
    for (const page of [
      await token(badge(school.did), school),
      await token(badge(academy.did, { id: 'urn:uuid:other' }), academy),
      JSON.stringify(badge(academy.did)),
      '<html>',
      404,
    ]) {
      const report = await refreshed(page)
      expect([report.verdict, reasonsOf(report).includes('refresh.accepted')]).toEqual(['verified', false])
    }
  })
})

test('a result that was not passed is true, and no award', async () => {
  const subject = badge(academy.did).credentialSubject as object
  const failed = { ...subject, result: [{ type: ['Result'], status: 'Failed' }] }
  const report = await reportOf(await token(badge(academy.did, { credentialSubject: failed }), academy), web({}), [
    academy.did,
  ])
  expect(report).toMatchObject({ verdict: 'verified', class: 'F', v: 0, pinnable: false, colour: 'grey' })
})

test('a presentation and an envelope are unwrapped', async () => {
  const jwt = await token(badge(academy.did), academy)
  const envelope = { type: 'EnvelopedVerifiableCredential', id: `data:application/vc+jwt,${jwt}` }
  const presentation = { type: ['VerifiablePresentation'], verifiableCredential: [jwt, envelope] }
  const reports = await reportsOf(JSON.stringify(presentation))
  expect(reports.map(({ verdict }) => verdict)).toEqual(['verified', 'verified'])
})

test('a 1EdTech revocation list', async () => {
  const id = 'https://academy.example/revoked'
  const status = { credentialStatus: { id, type: '1EdTechRevocationList' } }
  const signed = await token(badge(academy.did, status), academy)
  const own = badge(academy.did).id
  const judge = async (page: object | number) => (await reportOf(signed, web({ [id]: page }))).verdict
  expect(await judge({ issuer: academy.did, revokedCredential: [{ id: own }] })).toBe('revoked')
  expect(await judge({ issuer: academy.did, revokedCredential: [{ id: own, revoked: false }] })).toBe('verified')
  expect(await judge({ issuer: academy.did, revokedCredential: [] })).toBe('verified')
  expect(await judge({ issuer: school.did, revokedCredential: [] })).toBe('unconfirmed')
  expect(await judge(404)).toBe('unconfirmed')
})

test('credentials in credentials in credentials are bounded', async () => {
  const many = (depth: number): Record<string, unknown> => ({
    ...badge(school.did),
    type: ['VerifiableCredential', 'ClrCredential'],
    credentialSubject: {
      id: holder,
      type: ['ClrSubject'],
      verifiableCredential: depth === 0 ? [] : Array.from({ length: 20 }, () => many(depth - 1)),
    },
  })
  const report = await reportOf(JSON.stringify(many(2)))
  const all = (one: typeof report): (typeof report)[] => [one, ...one.inner.flatMap(all)]
  const read = all(report).filter(({ credential }) => credential !== null)
  expect([report.verdict, read.length]).toEqual(['unconfirmed', 250])
})
