import { describe, expect, test } from 'vitest'
import { reasonsOf, reportOf, web } from './signed.fixture.ts'

const origin = 'https://badges.example'
const issuer = `${origin}/i/1`
const context = 'https://w3id.org/openbadges/v2'
const assertion = {
  '@context': context,
  type: 'Assertion',
  id: `${origin}/a/1`,
  recipient: { type: 'email', hashed: false, identity: 'mara@post.example' },
  badge: `${origin}/b/1`,
  verification: { type: 'hosted' },
  issuedOn: '2026-01-16T12:00:00Z',
}
const pages = {
  [`${origin}/a/1`]: assertion,
  [`${origin}/b/1`]: { '@context': context, type: 'BadgeClass', id: `${origin}/b/1`, name: 'Welding', issuer },
  [issuer]: { '@context': context, type: 'Issuer', id: issuer, name: 'Guild', url: origin },
}
const judge = (changed: Record<string, string | object | number> = {}, file: object = assertion) =>
  reportOf(JSON.stringify(file), web({ ...pages, ...changed }), [issuer])

test('what its host serves counts, not what is at hand', async () => {
  const report = await judge({}, { ...assertion, issuedOn: '1999-01-01T00:00:00Z', expires: '2000-01-01T00:00:00Z' })
  expect(report).toMatchObject({ verdict: 'issuer-confirmed', class: 'B', issuer: 'recognised' })
  expect(report.credential?.validFrom).toBe('2026-01-16T12:00:00.000Z')
})

describe('withdrawn', () => {
  test.each<[string, object | number]>([
    ['410', 410],
    ['the whole body says so', { ...assertion, revoked: true }],
    ['in other words', { ...assertion, revoked: 'true' }],
    ['the body is no more than that', { id: assertion.id, revoked: true }],
  ])('%s', async (_, page) => {
    const report = await judge({ [assertion.id]: page })
    expect(report).toMatchObject({ verdict: 'revoked', class: 'X', colour: 'red', v: 0, issuer: 'recognised' })
  })
})

test.each(['badges.example', 'Badges.Example', 'https://badges.example/'])('an issuer allows %s', async (one) => {
  const profile = { ...pages[issuer], verification: { allowedOrigins: ['other.example', one] } }
  expect((await judge({ [issuer]: profile })).verdict).toBe('issuer-confirmed')
})

describe('not confirmed', () => {
  test.each<[string, Record<string, string | object | number>, string]>([
    ['404', { [assertion.id]: 404 }, 'retrieval.not-found'],
    ['HTML', { [assertion.id]: '<html>' }, 'retrieval.wrong-type'],
    ['another id', { [assertion.id]: { ...assertion, id: `${origin}/a/2` } }, 'scope.id-differs'],
    ['the badge class is gone', { [`${origin}/b/1`]: 410 }, 'retrieval.gone'],
    ['the issuer is unreachable', { [issuer]: 0 }, 'retrieval.unreachable'],
    ['the issuer calls itself another', { [issuer]: { ...pages[issuer], id: `${origin}/i/2` } }, 'scope.id-differs'],
    [
      'outside of what the issuer allows',
      { [issuer]: { ...pages[issuer], verification: { startsWith: `${origin}/a/1/` } } },
      'scope.off-scope',
    ],
    [
      'a host that only begins like the allowed one',
      { [issuer]: { ...pages[issuer], verification: { startsWith: 'https://badges.exampl' } } },
      'scope.off-scope',
    ],
    [
      'an origin that the issuer does not list',
      { [issuer]: { ...pages[issuer], verification: { allowedOrigins: ['other.example'] } } },
      'scope.off-scope',
    ],
  ])('%s', async (_, changed, reason) => {
    const report = await judge(changed)
    expect([report.verdict, report.pinnable, reasonsOf(report).includes(reason)]).toEqual(['unconfirmed', false, true])
  })

  test('plain http', async () => {
    const plain = JSON.parse(JSON.stringify(pages).replaceAll('https://badges', 'http://badges')) as typeof pages
    const file = { ...assertion, id: 'http://badges.example/a/1' }
    const report = await reportOf(JSON.stringify(file), web(plain), ['http://badges.example/i/1'])
    expect([report.verdict, reasonsOf(report).includes('scope.plain-http')]).toEqual(['unconfirmed', true])
  })
})

describe('Open Badges before 2.0', () => {
  test('1.0: a uid, a verify, no ids', async () => {
    const old = {
      uid: 'abc',
      recipient: { type: 'email', hashed: false, identity: 'mara@post.example' },
      badge: `${origin}/b/1`,
      verify: { type: 'hosted', url: `${origin}/a/1` },
      issuedOn: 1_479_643_200,
    }
    const served = {
      [`${origin}/a/1`]: old,
      [`${origin}/b/1`]: { name: 'Welding', description: 'x', criteria: `${origin}/c`, issuer },
      [issuer]: { name: 'Guild', url: origin },
    }
    const report = await judge(served, old)
    expect(report).toMatchObject({ verdict: 'issuer-confirmed', class: 'B', issuer: 'recognised' })
    expect(report.credential).toMatchObject({ format: 'ob1-hosted', achievement: { name: 'Welding' } })
  })

  test('0.5: everything in one document, with no address of its own: not confirmed', async () => {
    const older = {
      recipient: 'mara@post.example',
      issued_on: '2013-01-01',
      badge: { version: '0.5.0', name: 'Welding', issuer: { origin, name: 'Guild' } },
    }
    const report = await judge({}, older)
    expect([report.verdict, report.credential?.achievement.name]).toEqual(['unconfirmed', 'Welding'])
  })
})

test('one origin is not one owner where the path says whose it is', async () => {
  const at = (owner: string, name: string) => `https://raw.githubusercontent.com/${owner}/badges/${name}.json`
  const [badge, profile] = [at('guild', 'badge'), at('guild', 'issuer')]
  const guild = {
    [badge]: { ...pages[`${origin}/b/1`], id: badge, issuer: profile },
    [profile]: { ...pages[issuer], id: profile },
  }
  const of = async (owner: string) => {
    const id = at(owner, 'assertion')
    const served = { ...assertion, id, badge }
    return (await reportOf(JSON.stringify(served), web({ ...guild, [id]: served }), [profile])).verdict
  }
  expect([await of('guild'), await of('mallory')]).toEqual(['issuer-confirmed', 'unconfirmed'])
})
