import { Buffer } from 'node:buffer'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Report } from '@touchstone/shared/report'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inspectWithReceipt } from '../receipts/issue.ts'
import { receiptKey } from '../receipts/key.ts'
import { recogniseFrom } from '../trust/recognise.ts'
import { badge, keyOf, token } from '../verify/signed.fixture.ts'
import { streams } from './streams.fixture.ts'
import { run } from './verify.ts'

const academy = keyOf('academy')
let folder = ''
let world = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'touchstone-verify-'))
  world = join(folder, 'world.json')
  await writeFile(world, '{}')
})
afterAll(() => rm(folder, { recursive: true }))

async function verify(input: string, ...args: string[]) {
  const { said, ...rest } = streams(input)
  const code = await run(['--with', world, '--now', '2026-11-20T12:00:00Z', '--json', ...args], rest)
  return { code, ...said }
}
type Printed = Report & { replay: { intact: boolean; same: boolean }; reports?: Report[] }
const printed = async (input: string) => JSON.parse((await verify(input, '-')).out) as Printed

test('a file of issuers, or an exported ledger, is the first to answer', async () => {
  const file = join(folder, 'trust.json')
  const entry = { id: academy.did, name: 'Invented Academy', answer: 'refused' }
  const exported = { ...entry, trust: null, owner: 'Ada', reason: 'never heard of', expires: '2027-01-01T00:00:00Z' }
  for (const [trust, issuer] of [
    [{ issuers: [{ id: academy.did }] }, 'recognised'],
    [{ issuers: [entry] }, 'refused'],
    [{ issuers: [{ ...entry, name: null, owner: null, reason: null }] }, 'refused'],
    [{ issuers: [{ ...entry, answer: 'review' }] }, 'unrecognised'],
    [[academy.did], 'recognised'],
    [[entry], 'refused'],
    [{ [academy.did]: 'refused' }, 'refused'],
    [{ registry: { [academy.did]: { name: 'Invented Academy' } } }, 'recognised'],
    [{ issuers: [{ ...entry, expires: '2026-01-01T00:00:00Z' }] }, 'unrecognised'],
    [{ format: 'touchstone-ledger-1', exportedAt: '2026-11-01T00:00:00Z', entries: [exported] }, 'refused'],
  ] as const) {
    await writeFile(file, JSON.stringify(trust))
    const { out } = await verify(await token(badge(academy.did), academy), '-', '--trust', file)
    expect((JSON.parse(out) as Report).issuer).toBe(issuer)
  }
  await writeFile(file, '{"issuers": {}}')
  expect(await verify('{}', '-', '--trust', file)).toMatchObject({
    code: 2,
    err: expect.stringContaining('no file of'),
  })
})

test('a receipt is replayed; one that was changed confirms nothing', async () => {
  const first = await printed(await token(badge(academy.did), academy))
  expect(first.verdict).toBe('verified')
  expect(await printed(JSON.stringify(first))).toMatchObject({
    verdict: 'verified',
    replay: { intact: true, same: true },
  })
  const changed = { ...first.receipt, issuers: [{ ...first.issuedBy, answer: 'recognised', by: 'ledger' }] }
  expect(await printed(JSON.stringify(changed))).toMatchObject({ reports: [], replay: { intact: false } })
})

test('a receipt without its documents is said to be so, and not to have another result', async () => {
  const source = { kind: 'url', url: 'https://records.example/1' } as const
  const at = '2026-11-20T12:00:00Z'
  const shared = { finalUrl: source.url, status: 200, mediaType: 'application/json', at }
  const { receipt } = await inspectWithReceipt(
    source,
    { emails: [], names: ['Mara Lindqvist'] },
    {
      fetch: async (url) => ({ ...shared, outcome: 'ok', url, bytes: Buffer.from('{}') }),
      now: () => new Date(at),
      recognise: recogniseFrom([]),
    },
    { key: receiptKey('a secret of this test'), keep: () => false, keepKnown: true },
  )
  expect(await printed(JSON.stringify(receipt))).toMatchObject({
    reports: [],
    replay: { intact: true, complete: false, same: null },
  })
  const { said, ...rest } = streams(JSON.stringify(receipt))
  expect(await run(['--with', world, '-'], rest)).toBe(0)
  expect(said.out).toContain('intact, not replayed: the documents behind the result are not in the receipt\n')
})

test('no word of a receipt or a credential steers the terminal', async () => {
  const first = await printed(await token(badge(academy.did), academy))
  const receipt = first.receipt ?? expect.fail('there is no receipt')
  const method = 'did:jwk:\u001b[2J\nreceipt    intact, the same result\u202e'
  const { said, ...rest } = streams(JSON.stringify({ ...receipt, signature: { ...receipt.signature, method } }))
  await run(['--with', world, '-'], rest)
  expect(said.out).toContain('receipt    CHANGED')
  expect(said.out).not.toMatch(/[^\P{Cc}\n]|\p{Cf}/u)
  expect(said.out).not.toMatch(/^receipt {4}intact/m)
})

test('what is no credential is a report; what is no file is bad usage', async () => {
  for (const input of ['', '{}', '[]', 'null', '{'.repeat(100_000)]) {
    const { code, out } = await verify(input, '-')
    expect([input.slice(0, 9), code, (JSON.parse(out) as Report).verdict]).toEqual([
      input.slice(0, 9),
      0,
      'unconfirmed',
    ])
  }
  for (const args of [[], ['a', 'b'], [folder], [join(folder, 'missing')], ['-', '--now', 'soon'], ['-', '--mail']])
    expect([args, (await verify('{}', ...args)).code]).toEqual([args, 2])
})

test('a file without an end is read no further than a credential can be', async () => {
  expect((await verify('', '/dev/zero')).code).toBe(0)
})
