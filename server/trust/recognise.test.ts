import { describe, expect, it } from 'vitest'
import type { IssuerList } from './issuer-list.ts'
import { recogniseFrom } from './recognise.ts'

const id = 'did:web:university.example'
const registry: IssuerList = {
  by: 'registry',
  name: 'A registry',
  governance: 'its members',
  date: '2026-09-20',
  entries: [
    { id, name: 'Invented University', answer: 'recognised' },
    { id: 'did:web:accredited.example', name: 'Accredited', answer: 'recognised', trust: 1 },
  ],
}
const ledger = (entry: Partial<IssuerList['entries'][number]>): IssuerList => ({
  by: 'ledger',
  entries: [{ id, name: 'Our name for it', answer: 'recognised', owner: 'Ines Duarte', reason: 'we asked', ...entry }],
})
const now = () => new Date('2026-11-23T12:00:00Z')
const ask = (lists: IssuerList[], about: Partial<Parameters<ReturnType<typeof recogniseFrom>>[0]> = {}) =>
  recogniseFrom(lists, now)({ id, selfName: 'The University', ...about })

describe('recognition', () => {
  it('of an issuer in a registry says whose registry, by which rules and of when', async () => {
    expect(await ask([registry])).toMatchObject({
      answer: 'recognised',
      by: 'registry',
      name: 'Invented University',
      selfName: 'The University',
      trust: [0.8, 0.8],
      opinions: [{ list: 'A registry', governance: 'its members', date: '2026-09-20', decides: true }],
    })
  })

  it.each([
    ['refused', 'refused', [0, 0]],
    ['review', 'unrecognised', [0.3, 0.7]],
    ['recognised', 'recognised', [0.8, 0.8]],
  ] as const)('the ledger’s “%s” beats the registry, and both are shown', async (answer, expected, trust) => {
    const issuer = await ask([ledger({ answer }), registry])
    expect(issuer).toMatchObject({ answer: expected, by: 'ledger', trust })
    expect(issuer.opinions?.map(({ by, answer: said, decides }) => [by, said, decides])).toEqual([
      ['ledger', answer, true],
      ['registry', 'recognised', false],
    ])
    expect(issuer.opinions?.[0]).toMatchObject({ governance: 'Ines Duarte', reason: 'we asked' })
  })

  it('an entry that is over counts no more', async () => {
    const over = ledger({ answer: 'refused', expires: new Date('2026-11-23T12:00:00Z') })
    expect(await ask([over, registry])).toMatchObject({ answer: 'recognised', by: 'registry' })
    const holds = ledger({ answer: 'refused', expires: new Date('2026-11-23T12:00:01Z') })
    expect(await ask([holds, registry])).toMatchObject({ answer: 'refused', by: 'ledger' })
  })

  it('the ledger may say something of one achievement or one credential', async () => {
    const one = ledger({
      id: 'https://university.example/achievements/7',
      answer: 'refused',
      reason: 'attendance only',
    })
    const about = ['https://university.example/achievements/7', null]
    expect(await ask([one, registry], { about })).toMatchObject({ answer: 'refused', by: 'ledger' })
    expect(await ask([one, registry], { about: [null] })).toMatchObject({ answer: 'recognised' })
  })

  it('an entry about a credential beats one about its achievement', async () => {
    const about = ['https://university.example/credentials/1', 'https://university.example/achievements/7'] as const
    const entries = (answers: ['recognised' | 'refused', 'recognised' | 'refused']) =>
      about.map((one, index) => ({ id: one, name: 'One', answer: answers[index] ?? 'refused' })).toReversed()
    for (const answers of [
      ['refused', 'recognised'],
      ['recognised', 'refused'],
    ] as const)
      expect(await ask([{ by: 'ledger', entries: entries([...answers]) }], { about })).toMatchObject({
        answer: answers[0],
      })
  })

  it('an entry about an achievement accepts nobody who only claims its id', async () => {
    const id_ = 'https://university.example/achievements/7'
    const accepts = [ledger({ id: id_, answer: 'recognised' })]
    const answerTo = async (id: string) => (await ask(accepts, { id, about: [id_] })).answer
    expect(await answerTo('did:web:university.example')).toBe('recognised')
    expect(await answerTo('https://university.example/issuer')).toBe('recognised')
    for (const other of ['did:key:z6MkImpostor', 'did:web:impostor.example', 'did:web:sub.university.example'])
      expect(await answerTo(other)).toBe('unrecognised')
    const tenant = [ledger({ id: 'https://api.badgr.io/public/badges/7', answer: 'recognised' })]
    const about = ['https://api.badgr.io/public/badges/7']
    expect(await ask(tenant, { id: 'https://api.badgr.io/public/issuers/other', about })).toMatchObject({
      answer: 'unrecognised',
    })
  })

  it.each([
    'did:web:university.example:other',
    'did:web:university.example#key',
    'DID:WEB:university.example',
    'https://university.example',
    'did:web:university.exampl',
    '__proto__',
    '',
    null,
  ])('is of the exact id: %s is not recognised', async (other) => {
    expect(await ask([registry], { id: other })).toMatchObject({ answer: 'unrecognised', by: 'nobody', name: null })
  })

  const [www, api] = ['https://www.credly.com/api/v1/obi/v2/issuers/', 'https://api.credly.com/v1/obi/v2/issuers/']
  it.each([
    [`${www}1`, `${api}1`],
    [`${api}1`, `${www}1`],
    ['https://api.eu.badgr.io/public/issuers/1', 'https://api.badges.parchment.eu/public/issuers/1'],
  ])('an entry for %s is of the same issuer as %s: one service under two names', async (listed, asked) => {
    for (const answer of ['recognised', 'refused'] as const)
      expect(await ask([ledger({ id: listed, answer })], { id: asked })).toMatchObject({ id: asked, answer })
  })

  it('another path, host, scheme or user is another issuer', async () => {
    for (const other of [
      `${api}2`,
      'https://api.credly.com/api/v1/obi/v2/issuers/1',
      'https://api.credly.com.evil.example/v1/obi/v2/issuers/1',
      'http://api.credly.com/v1/obi/v2/issuers/1',
      'https://evil@api.credly.com/v1/obi/v2/issuers/1',
    ])
      expect([other, (await ask([ledger({ id: `${www}1` })], { id: other })).answer]).toEqual([other, 'unrecognised'])
  })

  it('the entry for the very spelling is asked first', async () => {
    const accepted = ledger({ id: `${api}1` })
    const refused = ledger({ id: `${www}1`, answer: 'refused' })
    const lists: IssuerList[] = [{ by: 'ledger', entries: [...accepted.entries, ...refused.entries] }]
    expect((await ask(lists, { id: `${www}1` })).answer).toBe('refused')
    expect((await ask(lists, { id: `${api}1` })).answer).toBe('recognised')
  })

  it('of entries for other spellings that disagree the strictest that holds answers, in whatever order they stand', async () => {
    const accepted = ledger({ id: `${api}1` }).entries
    const third = { id: `${www.replace('www.', '')}1` }
    for (const answer of ['refused', 'review'] as const) {
      const strict = ledger({ id: `${www}1`, answer }).entries
      const stricter = { opinions: [{ answer }] }
      expect(await ask([{ by: 'ledger', entries: [...accepted, ...strict] }], third)).toMatchObject(stricter)
      expect(await ask([{ by: 'ledger', entries: [...strict, ...accepted] }], third)).toMatchObject(stricter)
      const past = strict.map((entry) => ({ ...entry, expires: new Date('2020-01-01T00:00:00Z') }))
      expect((await ask([{ by: 'ledger', entries: [...accepted, ...past] }], third)).answer).toBe('recognised')
    }
  })

  it('of an id that a platform’s customer states is the employer’s own word alone: other lists know who speaks for itself', async () => {
    const shipped: IssuerList = { by: 'shipped', entries: [{ id, name: 'Invented University', answer: 'recognised' }] }
    const stated = { platform: 'Badges by Example', selfName: 'Invented University' }
    expect(await ask([shipped], stated)).toMatchObject({
      answer: 'unrecognised',
      signer: { kind: 'platform', name: 'Badges by Example' },
      lookAlikes: [{ of: 'Invented University' }],
    })
    expect(await ask([shipped])).toMatchObject({ answer: 'recognised' })
    expect(await ask([shipped, registry], stated)).toMatchObject({ answer: 'unrecognised', opinions: [] })
    expect(await ask([registry])).toMatchObject({ answer: 'recognised', by: 'registry' })
    expect(await ask([ledger({}), shipped], stated)).toMatchObject({ answer: 'recognised', by: 'ledger' })
  })

  it('of an impostor with the university’s name is none, and the note says whom it looks like', async () => {
    const issuer = await ask([registry], { id: 'did:key:z6MkImpostor', selfName: 'Invented Univеrsity' })
    expect(issuer).toMatchObject({ answer: 'unrecognised', name: null })
    expect(issuer.lookAlikes?.map(({ kind, of }) => [kind, of])).toEqual([
      ['mixed-scripts', null],
      ['same-letters', 'Invented University'],
    ])
    expect((await ask([registry])).lookAlikes).toBeUndefined()
  })
})

describe('who signed', () => {
  it.each([
    ['did:web:university.example', { kind: 'domain', name: 'university.example' }],
    ['https://www.credly.com/organizations/1', { kind: 'platform', name: 'Credly' }],
    ['did:web:www.credly.com:issuers:1', { kind: 'platform', name: 'Credly' }],
    ['https://api.eu.badgr.io/public/issuers/1', { kind: 'platform', name: 'Badgr / Canvas Credentials' }],
    ['https://api.badges.parchment.eu/public/issuers/1', { kind: 'platform', name: 'Parchment' }],
    ['did:web:someone.github.io', { kind: 'platform', name: 'github.io' }],
    ['did:key:z6Mk', { kind: 'key', name: null }],
    ['urn:uuid:1', { kind: 'unknown', name: null }],
    ['https://credly.com.evil.example/x', { kind: 'domain', name: 'evil.example' }],
    [null, { kind: 'unknown', name: null }],
  ])('%s: %j', async (other, expected) => {
    expect((await ask([registry], { id: other })).signer).toEqual(expected)
  })
})
