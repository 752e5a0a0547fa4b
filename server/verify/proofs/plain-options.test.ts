import { expect, test } from 'vitest'
import type { JsonObject } from '../../formats/json.ts'
import { canonicalise } from './canonicalise.ts'
import { pinnedContexts } from './contexts.ts'
import { plainOptions } from './plain-options.ts'

const badges = [2, 3].map((n) => `https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.${n}.json`)
const v2 = 'https://www.w3.org/ns/credentials/v2'
const plain = {
  type: 'DataIntegrityProof',
  cryptosuite: 'eddsa-rdfc-2022',
  created: '2026-01-01T00:00:00Z',
  verificationMethod: 'did:key:z6MkjZRZv3aez3r18pB1RBFJR1kwUVJ5jHt92JmQwXbd5hwi#z6Mkj',
  proofPurpose: 'assertionMethod',
}
const { created: _, ...undated } = plain

test.each([
  [[v2], plain],
  [[v2], undated],
  ...badges.map((url): [string[], JsonObject] => [[v2, url], plain]),
  [[v2, 'https://w3id.org/security/data-integrity/v2'], { ...plain, expires: '2027-01-01T00:00:00.5+01:00' }],
  [[v2, 'https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json'], { ...plain, cryptosuite: 'ecdsa-rdfc-2019' }],
  [[v2], { ...plain, verificationMethod: 'did:web:a.example%3A8443:%C3%BC:b#key-1' }],
  [[v2], { ...plain, verificationMethod: 'https://a.example/x/../y?z=1&b=~#k' }],
])('the same bytes as of jsonld under %j', async (contexts, options) => {
  const whole = await canonicalise({ ...options, '@context': contexts }, 'sha256', pinnedContexts)
  expect(whole).toEqual({ ok: true, nquads: plainOptions({ '@context': contexts }, options) })
})

test('anything else is not plain', () => {
  for (const [context, options] of [
    [['https://www.w3.org/2018/credentials/v1', v2], plain],
    [[[v2]], plain],
    [[v2], { ...plain, nickname: 'x' }],
    [[v2], { ...plain, verificationMethod: { id: 'x' } }],
    [[v2], { ...plain, verificationMethod: '#key-1' }],
    [[v2], { ...plain, verificationMethod: 'urn:a:b' }],
    [[v2], { ...plain, verificationMethod: 'did:web:a.example#"' }],
    [[v2], { ...plain, created: '2026-01-01 00:00"' }],
    [[v2], { ...plain, type: 'Ed25519Signature2020' }],
    [[v2], { ...plain, proofPurpose: 'authentication' }],
    [[v2], JSON.parse('{"type":"DataIntegrityProof","__proto__":"x"}')],
    [[v2], {}],
  ] as [string[], JsonObject][])
    expect(plainOptions({ '@context': context }, options)).toBeNull()
})
