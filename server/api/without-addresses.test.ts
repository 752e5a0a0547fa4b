import type { Report } from '@touchstone/shared/report'
import { expect, test } from 'vitest'
import { holdsAddress, withoutAddress, withoutAddresses } from './without-addresses.ts'

const hash = (address: string) => `<${address.length}>`
const report: Report = {
  id: 'sha256:1',
  source: 'https://badges.example/a?identity__email=mara.lindqvist%40post.example',
  verdict: 'verified',
  recipient: 'bound',
  issuer: 'recognised',
  class: 'A',
  colour: 'green',
  v: 1,
  pinnable: true,
  findings: [
    {
      check: 'recipient',
      outcome: 'pass',
      reason: 'recipient.email-equal',
      facts: { email: 'Mara.Lindqvist+x@post.example', half: 'a\ud800b', zero: 'a\u0000b' },
    },
  ],
  credential: null,
  issuedBy: {
    id: 'mailto:office@university.example',
    name: null,
    selfName: 'a@b (not an address)',
    answer: 'recognised',
    by: 'ledger',
    trust: [0.8, 0.8],
    organisation: 'x',
  },
  statusAt: null,
  checkedAt: '2026-11-23T00:00:00Z',
  inner: [],
}

test('every address, wherever it stands, is replaced by its hash; the rest stays, as far as it can be stored', () => {
  const kept = withoutAddresses({ ...report, inner: [report] }, hash)
  expect(JSON.stringify(kept)).not.toMatch(/(@|%40)(post|university)\.example/i)
  expect(kept.source).toBe('https://badges.example/a?identity__email=email-hash:<27>')
  expect(kept.inner[0]?.issuedBy.id).toBe('mailto:email-hash:<25>')
  expect(kept.issuedBy.selfName).toBe('a@b (not an address)')
  expect(kept.findings[0]?.facts).toMatchObject({ half: 'a\ufffdb', zero: 'ab' })
})

test.each([
  ['mära.öst@post.example', 'email-hash:<21>'],
  ['write to mara@bücher.example.', 'write to email-hash:<19>.'],
  ['почта@пример.рф', 'email-hash:<15>'],
  ['https://medium.example/@mara', 'https://medium.example/@mara'],
  ['a @ b.example', 'a @ b.example'],
])('%s is kept as %s', (text, kept) => {
  expect(withoutAddress(text, hash)).toBe(kept)
  expect(holdsAddress(text)).toBe(text !== kept)
})

test('a very long text takes no time', () => {
  const began = performance.now()
  expect(withoutAddress('a'.repeat(200_000), hash)).toHaveLength(200_000)
  expect(performance.now() - began).toBeLessThan(5000)
})
