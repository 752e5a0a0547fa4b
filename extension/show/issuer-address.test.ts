import { expect, test } from 'vitest'
import { issuerAddress } from './issuer-address.ts'

test.each([
  ['did:web:university.example', 'university.example'],
  ['did:web:hosting.example:tenants:42', 'hosting.example/tenants/42'],
  ['did:web:localhost%3A8443', 'localhost:8443'],
  ['https://academy.example/issuers/1?x=2#k', 'academy.example/issuers/1'],
  ['https://academy.example/', 'academy.example'],
  // A Cyrillic "у" in credly: the ASCII form gives it away.
  ['https://credlу.example/a', 'xn--credl-ize.example/a'],
  ['did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK', 'did:key:z6MkhaXgBZDvot…EGta2doK'],
  ['urn:uuid:1', 'urn:uuid:1'],
  ['did:web:%E0%A4%A', '%E0%A4%A'],
])('%s is shown as %s', (id, shown) => {
  expect(issuerAddress(id)).toBe(shown)
})
