import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Fetch } from '../../fetch/outcome.ts'
import { inspectWithReceipt } from '../../receipts/issue.ts'
import { receiptKey } from '../../receipts/key.ts'
import { replay } from '../../receipts/replay.ts'
import { recogniseFrom } from '../../trust/recognise.ts'
import { inspect } from '../inspect.ts'
import { chainReaders } from './chain-readers.ts'

const bytes = readFileSync(join(import.meta.dirname, '../../../../shared/vectors/blockcerts/mainnet-valid-2.0.json'))
const root = 'b2ceea1d52627b6ed8d919ad1039eca32f6e099ef4a357cbb7f7361c471ea6c8'
const txid = '2378076e8e140012814e98a2b2cb1af07ec760b239c1d6d93ba54d658a010ecd'
const address = '1AwdUWQzJgfDDjeKtpPzMfYMHejFBrxZfo'
const issuer = 'https://blockcerts.learningmachine.com/issuer/5a4fe9931f607f0f3452a65e.json'
const revocations = 'https://blockcerts.learningmachine.com/issuer/revocation.json'
const credential = 'https://blockcerts.learningmachine.com/certificate/ab56912734bb5784bced00b7e0e82ac9'
const settings = ['bitcoinMainnet=https://explorer.example/api/']
const now = new Date('2026-11-20T12:00:00Z')
const block = Date.parse('2018-02-08T00:05:00Z') / 1000

/** The shape of the Esplora API; an invented transaction. */
const payment = (script: string, from: string[] = [address]) => ({
  txid,
  version: 1,
  locktime: 0,
  vin: from.map((payer) => ({
    txid: 'aa'.repeat(32),
    vout: 1,
    prevout: { scriptpubkey: '76a9', scriptpubkey_type: 'p2pkh', scriptpubkey_address: payer, value: 250_000 },
    is_coinbase: false,
    sequence: 4294967295,
  })),
  vout: [
    { scriptpubkey: '76a9', scriptpubkey_type: 'p2pkh', scriptpubkey_address: address, value: 200_000 },
    { scriptpubkey: script, scriptpubkey_asm: 'OP_RETURN', scriptpubkey_type: 'op_return', value: 0 },
  ],
  size: 235,
  weight: 940,
  fee: 50_000,
  status: { confirmed: true, block_height: 508_000, block_hash: '00'.repeat(32), block_time: block },
})
const good = payment(`6a20${root}`)
const key = { id: `ecdsa-koblitz-pubkey:${address}`, created: '2018-02-07T21:37:03.667+00:00' }
const profile = (...publicKey: object[]) => ({ type: 'Profile', id: issuer, publicKey, revocationList: revocations })
const list = (...ids: string[]) => ({ type: 'RevocationList', issuer, revokedAssertions: ids.map((id) => ({ id })) })

function fetching(transaction: object | null, published: object, revoked: object | null = list()): Fetch {
  const pages = new Map<string, object | null>([
    [`https://explorer.example/api/tx/${txid}`, transaction],
    [issuer, published],
    [revocations, revoked],
  ])
  return async (url) => {
    const page = pages.get(url)
    const at = now.toISOString()
    if (!page) return { outcome: 'unreachable', url, status: null, detail: '', retryAfter: null, at }
    const body = new TextEncoder().encode(JSON.stringify(page))
    return { outcome: 'ok', url, finalUrl: url, status: 200, mediaType: 'application/json', bytes: body, at }
  }
}

const source = { kind: 'file', name: 'certificate.json', bytes } as const
const nobody = { emails: [], names: [] }
const dependencies = (fetch: Fetch, chains = settings) => ({
  fetch,
  now: () => now,
  recognise: recogniseFrom([]),
  chains: chainReaders(chains),
})

async function judge(fetch: Fetch, chains = settings, changed: object | null = null) {
  const asked = changed ? { ...source, bytes: new TextEncoder().encode(JSON.stringify(changed)) } : source
  const [report] = await inspect(asked, nobody, dependencies(fetch, chains))
  const reasons = report?.findings.map(({ outcome, reason }) => `${outcome} ${reason}`)
  return { verdict: report?.verdict, reasons }
}

type Json = { [name: string]: unknown }

/** The document with one of its texts changed, or with one more member in one of its objects; each in turn. */
function changesOf(whole: Json): { path: string; changed: Json }[] {
  const found: { path: string; changed: Json }[] = []
  const walk = (value: unknown, path: string, put: (value: unknown) => Json) => {
    if (typeof value === 'string') found.push({ path, changed: put(`${value}x`) })
    if (typeof value !== 'object' || value === null) return
    if (!Array.isArray(value)) found.push({ path: `${path}/+`, changed: put({ ...value, somethingNew: 'new' }) })
    for (const [name, inner] of Object.entries(value))
      walk(inner, `${path}/${name}`, (next) =>
        put(Array.isArray(value) ? value.with(Number(name), next) : { ...value, [name]: next }),
      )
  }
  walk(whole, '', (value) => value as Json)
  return found
}

describe('a Blockcert whose chain is read', () => {
  it('is verified when its root stands there, paid from an address that the issuer lists', async () => {
    expect(await judge(fetching(good, profile(key)))).toEqual({
      verdict: 'verified',
      reasons: expect.arrayContaining(['pass proof.anchored', 'pass binding.listed', 'pass status.clear']),
    })
    const later = { ...key, revoked: '2019-01-01T00:00:00Z', expires: '2020-01-01T00:00:00Z' }
    expect((await judge(fetching(good, profile(later)))).verdict).toBe('verified')
    expect((await judge(fetching(payment(`6a4c20${root}`), profile(key)))).verdict).toBe('verified')
    const { signature, ...certificate } = JSON.parse(bytes.toString())
    const capitals = { ...signature, targetHash: signature.targetHash.toUpperCase() }
    expect((await judge(fetching(good, profile(key)), settings, { ...certificate, signature: capitals })).verdict).toBe(
      'verified',
    )
  })

  it('is revoked when the list of its issuer has it, and unconfirmed when that list is away', async () => {
    expect((await judge(fetching(good, profile(key), list(credential)))).verdict).toBe('revoked')
    expect((await judge(fetching(good, profile(key), null))).verdict).toBe('unconfirmed')
  })

  it.each([
    ['another root', payment(`6a20${'00'.repeat(32)}`), 'fail proof.anchor-differs'],
    ['the root with more behind it', payment(`6a21${root}00`), 'fail proof.anchor-differs'],
    ['a length that lies', payment(`6a1f${root}`), 'unknown proof.anchor-unavailable'],
    ['two pieces of data', { ...good, vout: [...good.vout, ...good.vout] }, 'unknown proof.anchor-unavailable'],
    ['paid by another too', payment(`6a20${root}`, [address, '1Other']), 'unknown proof.anchor-unavailable'],
    ['not in a block', { ...good, status: { confirmed: false } }, 'unknown proof.anchor-unavailable'],
    ['no word of a block', { ...good, status: undefined }, 'unknown proof.anchor-unavailable'],
    ['another transaction', { ...good, txid: 'bb'.repeat(32) }, 'unknown proof.anchor-unavailable'],
    ['a coinbase', { ...good, vin: [{ prevout: null, is_coinbase: true }] }, 'unknown proof.anchor-unavailable'],
    ['nothing in it', {}, 'unknown proof.anchor-unavailable'],
    ['a reader that is down', null, 'unknown proof.anchor-unavailable'],
  ])('is unconfirmed with %s', async (_, transaction, reason) => {
    expect(await judge(fetching(transaction, profile(key)))).toEqual({
      verdict: 'unconfirmed',
      reasons: expect.arrayContaining([reason]),
    })
  })

  it.each([
    ['does not list the address', profile({ ...key, id: 'ecdsa-koblitz-pubkey:1Other' }), 'not-listed'],
    ['had revoked the key', profile({ ...key, revoked: '2018-02-07T22:00:00Z' }), 'key-not-in-force'],
    ['let the key expire', profile({ ...key, expires: '2018-02-08T00:00:00Z' }), 'key-not-in-force'],
    ['made the key later', profile({ ...key, created: '2018-02-09T00:00:00Z' }), 'key-not-in-force'],
    ['dates the end unreadably', profile({ ...key, revoked: 'soon' }), 'key-not-in-force'],
    ['says of the key two things', profile(key, { ...key, revoked: '2018-02-07T22:00:00Z' }), 'key-not-in-force'],
  ])('is unconfirmed when the issuer %s', async (_, published, reason) => {
    expect(await judge(fetching(good, published))).toEqual({
      verdict: 'unconfirmed',
      reasons: expect.arrayContaining([`fail binding.${reason}`]),
    })
  })

  it('is not verified when any word in it was changed, or one added', async () => {
    const document = JSON.parse(bytes.toString()) as Json
    const changes = changesOf(document).filter(({ path }) => !path.startsWith('/signature'))
    expect(changes.length).toBeGreaterThan(40)
    const fetch = fetching(good, profile(key))
    const passed: string[] = []
    for (const { path, changed } of changes)
      if ((await judge(fetch, settings, changed)).verdict === 'verified') passed.push(path)
    expect(passed).toEqual([])
  })

  it('is not believed where the same hash is had from another writing', async () => {
    const { issuedOn, '@context': context, ...rest } = JSON.parse(bytes.toString()) as Json
    const contexts = context as object[]
    const written: Json[] = [
      { ...rest, '@context': contexts, 'https://w3id.org/openbadges#issueDate': issuedOn },
      { ...rest, '@context': contexts, 'obi:issueDate': issuedOn },
      {
        ...rest,
        '@context': [...contexts, { when: { '@id': 'obi:issueDate', '@type': 'xsd:dateTime' } }],
        when: issuedOn,
      },
      { ...rest, '@context': [...contexts, { issuedOn: 'obi:issueDate' }], issuedOn },
      { ...rest, '@context': contexts, '@graph': [{ id: rest.id, issuedOn }] },
      { ...rest, '@context': contexts, issuedOn, related: { id: rest.id, expires: '2019-01-01T00:00:00Z' } },
    ]
    for (const one of written)
      expect((await judge(fetching(good, profile(key)), settings, one)).verdict).toBe('unconfirmed')
    const odd = await judge(fetching(good, profile(key)), settings, written[2])
    expect(odd.reasons).toContain('unknown proof.not-compacted')
  })

  it('stays unread without a reader for its chain', async () => {
    for (const chains of [[], ['bitcoinTestnet=https://explorer.example/api']])
      expect(await judge(fetching(good, profile(key)), chains)).toEqual({
        verdict: 'unconfirmed',
        reasons: expect.arrayContaining(['unknown proof.anchor-unread']),
      })
  })

  it('has a receipt that is replayed to the same', async () => {
    const keeping = { key: receiptKey('a secret of this test'), keep: () => true, keepKnown: true }
    const { receipt } = await inspectWithReceipt(source, nobody, dependencies(fetching(good, profile(key))), keeping)
    expect(await replay(receipt, null)).toMatchObject({ intact: true, same: true, reports: [{ verdict: 'verified' }] })
  })
})

it('names a setting that is none', () => {
  for (const setting of ['bitcoinMainnet', 'bitcoinMainnet=http://explorer.example', '=https://explorer.example'])
    expect(() => chainReaders([setting])).toThrow(setting)
})
