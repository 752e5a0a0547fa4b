import { expect, test } from 'vitest'
import { checkUrl } from './check-url.ts'

test.each([
  ['http://www.credly.com/', 'not https'],
  ['file:///etc/passwd', 'not https'],
  ['data:text/plain,1', 'not https'],
  ['credly.com', 'not a url'],
  ['https://', 'not a url'],
  ['https://user@www.credly.com/', 'userinfo'],
  ['https://www.credly.com:secret@evil.example/', 'userinfo'],
  ['https://www.credly.com:444/', 'port'],
  ['https://www.credly.com:8443/', 'port'],
  ['https://www.credly.com:80/', 'port'],
  ['https://2130706433/', 'address not public'],
  ['https://0x7f000001/', 'address not public'],
  ['https://0x7f.1/', 'address not public'],
  ['https://0177.0.0.1/', 'address not public'],
  ['https://127.1/', 'address not public'],
  ['https://127.0.0.1./', 'address not public'],
  ['https://①②⑦.⓪.⓪.①/', 'address not public'],
  ['https://0/', 'address not public'],
  ['https://0.0.0.0/', 'address not public'],
  ['https://169.254.169.254/latest/meta-data/', 'address not public'],
  ['https://[::1]/', 'address not public'],
  ['https://[::]/', 'address not public'],
  ['https://[::ffff:7f00:1]/', 'address not public'],
  ['https://[::ffff:127.0.0.1]/', 'address not public'],
  ['https://[64:ff9b::7f00:1]/', 'address not public'],
  ['https://[2002:7f00:1::]/', 'address not public'],
  ['https://100.64.0.1/', 'address not public'],
  ['https://localhost/', 'name of the own network'],
  ['https://localhost./', 'name of the own network'],
  ['https://api.localhost/', 'name of the own network'],
  ['https://metadata.google.internal/', 'name of the own network'],
  ['https://printer.local/', 'name of the own network'],
  ['https://intranet/', 'name of the own network'],
  [`https://www.credly.com/${'a'.repeat(4096)}`, 'url too long'],
])('%s: %s', (url, refused) => {
  expect(checkUrl(url, { explicitPort: false })).toEqual({ refused })
})

test.each([
  'https://www.credly.com/badges/1',
  'https://www.credly.com:443/',
  'https://1.1.1.1/',
  'https://localhost.example/',
])('%s passes', (url) => {
  expect(checkUrl(url, { explicitPort: false })).toHaveProperty('url')
})

test('a did:web may name a port of 1024 or more, and no other', () => {
  expect(checkUrl('https://university.example:3000/.well-known/did.json', { explicitPort: true })).toHaveProperty('url')
  expect(checkUrl('https://university.example:1023/', { explicitPort: true })).toEqual({ refused: 'port' })
  expect(checkUrl('https://127.0.0.1:3000/', { explicitPort: true })).toEqual({ refused: 'address not public' })
})
