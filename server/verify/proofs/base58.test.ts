import { Buffer } from 'node:buffer'
import { expect, test } from 'vitest'
import { decodeBase58 } from './base58.ts'

// The vectors of draft-msporny-base58-03, and the edges.
test.each([
  ['2NEpo7TZRRrLZSi2U', Buffer.from('Hello World!').toString('hex')],
  [
    'USm3fpXnKG5EUBx2ndxBDMPVciP5hGey2Jh4NDv6gmeo1LkMeiKrLJUUBk6Z',
    Buffer.from('The quick brown fox jumps over the lazy dog.').toString('hex'),
  ],
  ['11233QC4', '0000287fb4cd'],
  ['', ''],
  ['1', '00'],
  ['111', '000000'],
  ['5Q', 'ff'],
])('%s', (text, hex) => {
  const bytes = decodeBase58(text)
  expect(bytes && Buffer.from(bytes).toString('hex')).toBe(hex)
})

test('other letters, and more than any proof has, are none', () => {
  for (const text of ['0', 'l', 'I', 'O', '2NEpo7TZRRrL-Si2U', ' ', '2'.repeat(4097)])
    expect(decodeBase58(text)).toBeNull()
})
