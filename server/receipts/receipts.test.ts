import { Buffer } from 'node:buffer'
import { Receipt } from '@touchstone/shared/receipt'
import { expect, test } from 'vitest'
import type { Fetch } from '../fetch/outcome.ts'
import { recogniseFrom } from '../trust/recognise.ts'
import { inspectWithReceipt } from './issue.ts'
import { didDocument, receiptKey } from './key.ts'
import { receiptIn, replay } from './replay.ts'

const at = new Date('2026-11-20T12:00:00Z')
const origin = 'https://badges.example'
const pages: Record<string, object> = {
  [`${origin}/a/1`]: {
    '@context': 'https://w3id.org/openbadges/v2',
    type: 'Assertion',
    id: `${origin}/a/1`,
    recipient: { type: 'email', hashed: false, identity: 'mara@post.example' },
    badge: `${origin}/b/1`,
    verification: { type: 'HostedBadge' },
    issuedOn: '2026-01-16T12:00:00Z',
  },
  [`${origin}/b/1`]: { type: 'BadgeClass', id: `${origin}/b/1`, name: 'Welding', issuer: `${origin}/i/1` },
  [`${origin}/i/1`]: { type: 'Issuer', id: `${origin}/i/1`, name: 'Guild', url: origin },
}

const fetch: Fetch = async (url) => {
  const page = pages[url]
  const shared = { url, at: at.toISOString() }
  return page
    ? {
        ...shared,
        outcome: 'ok',
        finalUrl: url,
        status: 200,
        mediaType: 'application/json',
        bytes: Buffer.from(JSON.stringify(page)),
      }
    : { ...shared, outcome: 'not-found', status: 404, detail: '', retryAfter: null }
}
const recognise = recogniseFrom([
  { by: 'ledger', entries: [{ id: `${origin}/i/1`, name: 'Guild', answer: 'recognised' }] },
])
const key = receiptKey('a secret of this test')
const make = (keep: 'documents' | 'hashes') =>
  inspectWithReceipt(
    { kind: 'url', url: `${origin}/a/1` },
    { emails: [{ address: 'mara@post.example', from: 'recruiter' }], names: ['Mara Lindqvist'] },
    { fetch, now: () => at, recognise },
    { key, keep: () => keep === 'documents', keepKnown: keep === 'documents' },
  )

test('a receipt is replayed without a network to the same reports', async () => {
  const { reports, receipt } = await make('documents')
  expect(reports[0]).toMatchObject({
    verdict: 'issuer-confirmed',
    recipient: 'bound',
    issuer: 'recognised',
    class: 'B',
  })
  const read = receiptIn(JSON.parse(JSON.stringify({ ...reports[0], receipt }))) ?? expect.fail()
  const replayed = await replay(read, null)
  expect(replayed).toMatchObject({
    intact: true,
    complete: true,
    same: true,
    sameRules: true,
    since: null,
    signedBy: key.method,
  })
  expect(replayed.reports).toEqual(reports)
})

test('a changed document is found, and so is a changed receipt', async () => {
  const { receipt } = await make('documents')
  const documents = receipt.documents.map((one) =>
    one.url.endsWith('/i/1') ? { ...one, base64: Buffer.from('{"id":"other"}').toString('base64') } : one,
  )
  const forged = await replay({ ...receipt, documents }, null)
  expect([forged.intact, forged.same, forged.reports]).toEqual([false, false, []])
  expect(await replay({ ...receipt, issuers: [null, 7] }, null)).toMatchObject({ intact: false, same: false })
  expect((await replay({ ...receipt, judgedAt: '2027-01-01T00:00:00Z' }, null)).intact).toBe(false)
})

test('what has changed since is named; what is not reached is not', async () => {
  const { receipt } = await make('documents')
  const later: Fetch = async (url, ask) => {
    if (url.endsWith('/b/1')) return fetch(`${origin}/gone`, ask)
    if (url.endsWith('/i/1')) return { ...(await fetch('nowhere', ask)), outcome: 'unreachable' } as never
    return fetch(url, ask)
  }
  const { since } = await replay(receipt, later)
  expect(since?.map(({ url, now }) => [url, now])).toEqual([[`${origin}/b/1`, 'not-found']])
})

test('a receipt of hashes keeps no document and nothing of the person', async () => {
  const { receipt } = await make('hashes')
  expect(Receipt.parse(receipt)).toEqual(receipt)
  expect(receipt.known).toBeUndefined()
  expect(receipt.documents.every((one) => one.base64 === undefined && one.sha256 !== null)).toBe(true)
  expect(JSON.stringify(receipt)).not.toContain('mara@post.example')
})

test('a receipt of hashes is not replayed, and so is of no other result; what has changed since is still named', async () => {
  const { receipt } = await make('hashes')
  const gone: Fetch = (url, ask) => fetch(url.endsWith('/b/1') ? `${origin}/gone` : url, ask)
  expect(await replay(receipt, gone)).toMatchObject({
    intact: true,
    complete: false,
    same: null,
    reports: [],
    since: [{ url: `${origin}/b/1`, now: 'not-found' }],
  })
})

test('a receipt that lacks one document, or what was known of the person, is not complete', async () => {
  const { receipt } = await make('documents')
  const [first, ...others] = receipt.documents
  const { base64: _, ...hashOnly } = first ?? expect.fail()
  expect(await replay({ ...receipt, documents: [hashOnly, ...others] }, null)).toMatchObject({ complete: false })
  const { known: __, ...ofNobody } = receipt
  expect(await replay(ofNobody, null)).toMatchObject({ complete: false, same: null })
})

test('a receipt of an outcome that no retrieval has is none', async () => {
  const { receipt } = await make('documents')
  const documents = receipt.documents.map((one) => ({ ...one, outcome: 'constructor' }))
  expect(receiptIn({ ...receipt, documents })).toBeNull()
})

test('the key is the same after every start, and its DID document lists it', () => {
  expect(receiptKey('a secret of this test').method).toBe(key.method)
  expect(receiptKey('another').method).not.toBe(key.method)
  expect(didDocument(key, 'touchstone.example:8443')).toMatchObject({
    id: 'did:web:touchstone.example%3A8443',
    assertionMethod: ['did:web:touchstone.example%3A8443#receipts'],
  })
})

test('an address that is too long to be asked for breaks no receipt', async () => {
  const far = `${origin}/${'b'.repeat(5000)}`
  const lost: Fetch = async (url, how) =>
    url === far
      ? {
          outcome: 'refused-by-guard',
          url,
          status: null,
          detail: 'url too long',
          retryAfter: null,
          at: at.toISOString(),
        }
      : fetch(url, how)
  const bytes = Buffer.from(JSON.stringify({ ...pages[`${origin}/a/1`], id: `${origin}/a/2`, badge: far }))
  const { receipt, reports } = await inspectWithReceipt(
    { kind: 'file', name: 'badge.json', bytes },
    { emails: [], names: [] },
    { fetch: lost, now: () => at, recognise },
    { key, keep: () => true, keepKnown: true },
  )
  const read = receiptIn(JSON.parse(JSON.stringify(receipt))) ?? expect.fail()
  expect(await replay(read, null)).toMatchObject({ intact: true, same: true, reports })
})

test('what a ledger says of one credential is replayed of that one alone', async () => {
  const ledger = recogniseFrom([
    {
      by: 'ledger',
      entries: [
        { id: `${origin}/i/1`, name: 'Guild', answer: 'recognised' },
        { id: `${origin}/a/2`, name: 'One of them', answer: 'refused' },
      ],
    },
  ])
  const two: Fetch = async (url, how) => {
    const answer = await fetch(url.replace('/a/2', '/a/1'), how)
    if (answer.outcome !== 'ok') return answer
    const bytes = Buffer.from(
      Buffer.from(answer.bytes)
        .toString()
        .replaceAll(`${origin}/a/1`, url.includes('/a/') ? url : '-'),
    )
    return { ...answer, url, finalUrl: url, bytes }
  }
  const first = JSON.stringify(pages[`${origin}/a/1`])
  const bytes = Buffer.from(`[${first},${first.replaceAll('/a/1', '/a/2')}]`)
  const { receipt, reports } = await inspectWithReceipt(
    { kind: 'file', name: 'badges.json', bytes },
    { emails: [], names: [] },
    { fetch: two, now: () => at, recognise: ledger },
    { key, keep: () => true, keepKnown: true },
  )
  expect(reports.map(({ issuer }) => issuer)).toEqual(['recognised', 'refused'])
  const read = receiptIn(JSON.parse(JSON.stringify(receipt))) ?? expect.fail()
  expect(await replay(read, null)).toMatchObject({ intact: true, same: true, reports })
})
