import { join } from 'node:path'
import type { Report } from '@touchstone/shared/report'
import { expect, test } from 'vitest'
import { createWorldFetch } from '../fetch/world-fetch.ts'
import { recogniseFrom } from '../trust/recognise.ts'
import { distinct } from './distinct.ts'
import { inspect } from './inspect.ts'

const now = () => new Date('2026-11-23T12:00:00Z')
const fetch = await createWorldFetch(join(import.meta.dirname, '../../test/world/hosts/world.json'), { now })
const of = (url: string) =>
  inspect({ kind: 'url', url }, { names: [], emails: [] }, { fetch, now, recognise: recogniseFrom([]) })

const [page] = await of('https://www.coursera.org/verify/ABCD1234EFGH')
const [badge] = await of('https://www.credly.com/badges/0a1b2c3d-1111-4222-8333-444455556666')

/** The sample page's award and badge, with what a case changes of them. */
function made(from: Report | undefined, title: string, awardedAt: string | null, change: Partial<Report> = {}): Report {
  if (!from?.credential) throw new Error('the sample is away')
  const { achievement } = from.credential
  const credential = { ...from.credential, awardedAt, validFrom: null, achievement: { ...achievement, name: title } }
  return { ...from, credential, ...change }
}

const day = (date: string) => `2026-${date}T00:00:00Z`
const best = made(badge, 'Widget Systems', day('03-10'), { v: 0.8 })
const same = made(page, 'Widget systems', day('03-14'), { v: 0.5 })

test('the same award on two platforms is one: the better report stays', () => {
  expect(distinct([same, best])).toEqual([best])
  expect(distinct([best, same])).toEqual([best])
})

test.each([
  ['another title', made(page, 'Widget Systems II', day('03-14'))],
  ['months between', made(page, 'Widget Systems', day('05-14'))],
  ['no date', made(page, 'Widget Systems', null)],
  ['two issuers, neither a platform', made(page, 'Widget Systems', day('03-14'), { class: 'A' })],
])('%s: two awards', (_, other) => {
  expect(distinct([best, other])).toEqual([best, other])
})

test('another holder, or none that could be read, is never merged away', () => {
  const held = made(page, 'Widget Systems', day('03-14'))
  const credential = held.credential && {
    ...held.credential,
    recipient: { id: null, name: 'Ada Nwosu', identities: [] },
  }
  expect(distinct([best, { ...held, credential }])).toHaveLength(2)
  expect(
    distinct([
      { ...best, credential: null },
      { ...same, credential: null },
    ]),
  ).toHaveLength(2)
})

test('one issuer under two names of its service is one issuer', () => {
  const from = (host: string) => {
    const held = made(page, 'Widget Systems', day('03-14'), { class: 'A' })
    const issuer = { id: `https://${host}/v1/obi/v2/issuers/1`, name: 'Larkspur', url: null }
    return { ...held, id: host, credential: held.credential && { ...held.credential, issuer } }
  }
  expect(distinct([from('www.credly.com/api'), from('api.credly.com')])).toHaveLength(1)
  expect(distinct([from('www.credly.com/api'), from('api.credly.example')])).toHaveLength(2)
})
