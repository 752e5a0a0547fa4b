import { Buffer } from 'node:buffer'
import { constants, createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import jsonld from 'jsonld'
import { expect, test } from 'vitest'
import { recogniseFrom } from '../../trust/recognise.ts'
import { inspect } from '../inspect.ts'
import { badge, now, web } from '../signed.fixture.ts'
import { pinnedContexts } from './contexts.ts'

const jws2020 = 'https://w3id.org/security/suites/jws-2020/v1'

type Alg = 'EdDSA' | 'ES256' | 'ES384' | 'PS256' | 'RS256'
const rsa = () => generateKeyPairSync('rsa', { modulusLength: 2048 })
const makers: Record<Alg, () => { privateKey: KeyObject; publicKey: KeyObject }> = {
  EdDSA: () => generateKeyPairSync('ed25519'),
  ES256: () => generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  ES384: () => generateKeyPairSync('ec', { namedCurve: 'P-384' }),
  PS256: rsa,
  RS256: rsa,
}

function keyFor(alg: Alg) {
  const { privateKey, publicKey } = makers[alg]()
  const did = `did:jwk:${Buffer.from(JSON.stringify(publicKey.export({ format: 'jwk' }))).toString('base64url')}`
  return { alg, privateKey, did, method: `${did}#0` }
}
type Signer = ReturnType<typeof keyFor>

function signature(input: Buffer, { alg, privateKey: key }: Signer): Buffer {
  if (alg === 'EdDSA') return sign(null, input, key)
  if (alg === 'RS256') return sign('sha256', input, key)
  if (alg === 'PS256') return sign('sha256', input, { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 })
  return sign(alg === 'ES384' ? 'sha384' : 'sha256', input, { key, dsaEncoding: 'ieee-p1363' })
}

async function digest(value: object): Promise<Buffer> {
  const quads = await jsonld.canonize(value, {
    canonizeOptions: { algorithm: 'RDFC-1.0', format: 'application/n-quads', messageDigestAlgorithm: 'sha256' },
    base: null,
    safe: true,
    documentLoader: async (url) => ({
      contextUrl: null,
      documentUrl: url,
      document: pinnedContexts.get(url)?.document ?? {},
      tag: 'static' as const,
    }),
  })
  return createHash('sha256').update(quads).digest()
}

/** As the suites have it: SHA-256 of the options, SHA-256 of the document, signed as a JWS that leaves them out. */
async function signed(type: string, credential: Record<string, unknown>, by: Signer, method = by.method) {
  const options = {
    type,
    created: '2026-01-10T08:00:00Z',
    verificationMethod: method,
    proofPurpose: 'assertionMethod',
  }
  const head = Buffer.from(JSON.stringify({ alg: by.alg, b64: false, crit: ['b64'] })).toString('base64url')
  const hashes = [await digest({ ...options, '@context': credential['@context'] }), await digest(credential)]
  const jws = `${head}..${signature(Buffer.concat([Buffer.from(`${head}.`), ...hashes]), by).toString('base64url')}`
  return { ...credential, proof: { ...options, jws } }
}

/** An Open Badge 3 on VCDM 1.1, as both suites were used. */
function older(issuer: string, more: string[]): Record<string, unknown> {
  const { validFrom: issuanceDate, '@context': __, ...rest } = badge(issuer)
  const named = ['https://www.w3.org/2018/credentials/v1', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json']
  return { ...rest, issuanceDate, '@context': [...named, ...more] }
}

async function judged(credential: object) {
  const bytes = new TextEncoder().encode(JSON.stringify(credential))
  const asked = { fetch: web({}), now: () => now, recognise: recogniseFrom([]) }
  const [report] = await inspect({ kind: 'file', name: null, bytes }, { emails: [], names: [] }, asked)
  const reason = report?.findings.find(({ check }) => check === 'proof')?.reason
  return `${report?.verdict} ${reason}`
}

const cases: [suite: string, alg: Alg, contexts: string[]][] = [
  ['Ed25519Signature2018', 'EdDSA', []],
  ['JsonWebSignature2020', 'EdDSA', [jws2020]],
  ['JsonWebSignature2020', 'ES256', [jws2020]],
  ['JsonWebSignature2020', 'ES384', [jws2020]],
  ['JsonWebSignature2020', 'PS256', [jws2020]],
  ['JsonWebSignature2020', 'RS256', [jws2020]],
]

test.each(cases)('%s with %s: valid, tampered, another key', async (suite, alg, more) => {
  const [key, stranger] = [keyFor(alg), keyFor(alg)]
  const credential = older(key.did, more)
  const good = await signed(suite, credential, key)
  expect(await judged(good)).toBe('verified proof.good')
  expect(await judged({ ...good, issuanceDate: '2026-02-01T00:00:00Z' })).toBe('rejected proof.mismatch')
  expect(await judged({ ...good, proof: { ...good.proof, created: '2026-01-11T08:00:00Z' } })).toBe(
    'rejected proof.mismatch',
  )
  expect(await judged(await signed(suite, credential, stranger, key.method))).toBe('rejected proof.mismatch')
  expect(await judged(await signed(suite, credential, stranger))).toBe('unconfirmed proof.good')
})

test('a header of another algorithm than the key’s, or one that is not detached, says nothing', async () => {
  const key = keyFor('EdDSA')
  const good = await signed('Ed25519Signature2018', older(key.did, []), key)
  const [, , value = ''] = good.proof.jws.split('.')
  for (const [header, body] of [
    [{ alg: 'ES256', b64: false, crit: ['b64'] }, ''],
    [{ alg: 'EdDSA' }, ''],
    [{ alg: 'EdDSA', b64: false, crit: ['b64'] }, 'e30'],
  ] as const) {
    const jws = `${Buffer.from(JSON.stringify(header)).toString('base64url')}.${body}.${value}`
    expect(await judged({ ...good, proof: { ...good.proof, jws } })).toBe('unconfirmed proof.malformed')
  }
})
