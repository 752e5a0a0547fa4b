import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Fetch } from '@touchstone/server/fetch/outcome'
import { open } from '@touchstone/server/formats/containers/open'
import type { JsonObject } from '@touchstone/server/formats/json'
import { idOf, list, objects, own, text } from '@touchstone/server/formats/json'

export const vectors = join(import.meta.dirname, '../../../../shared/vectors')
export const now = new Date('2026-11-20T12:00:00Z')

/** Answers from memory; everything else is unreachable. */
export function fetchFrom(pages: ReadonlyMap<string, string | Uint8Array>): Fetch {
  return async (url) => {
    const at = now.toISOString()
    const page = pages.get(url)
    if (page === undefined) return { outcome: 'unreachable', url, status: null, detail: '', retryAfter: null, at }
    const bytes = typeof page === 'string' ? new TextEncoder().encode(page) : page
    return { outcome: 'ok', url, finalUrl: url, status: 200, mediaType: 'application/json', bytes, at }
  }
}

/** What a vector's issuer would publish, had its authors published it: a document under its id that lists its keys. */
async function issuerDocuments(bytes: Uint8Array): Promise<Map<string, string>> {
  const pages = new Map<string, string>()
  const add = (json: JsonObject, header: JsonObject | null) => {
    const id = idOf(own(json, 'issuer'))
    if (id === null) return
    const methods = objects(own(json, 'proof')).flatMap((proof) => idOf(own(proof, 'verificationMethod')) ?? [])
    const multikeys = methods.map((method) => ({
      id: method,
      type: 'Multikey',
      controller: id,
      publicKeyMultibase: method.split('#')[1] ?? '',
    }))
    const jwk = header?.jwk
    const jwks = jwk ? [{ id: `${id}#jwk`, type: 'JsonWebKey', controller: id, publicKeyJwk: jwk }] : []
    const before = pages.get(id)
    const earlier = before ? (JSON.parse(before) as { assertionMethod: unknown[] }).assertionMethod : []
    pages.set(id, JSON.stringify({ id, assertionMethod: [...earlier, ...multikeys, ...jwks] }))
  }
  for (const opened of await open(bytes)) {
    if (opened.kind !== 'document') continue
    add(opened.doc.json, opened.doc.jws?.header ?? null)
    const subjects = objects(own(opened.doc.json, 'credentialSubject'))
    for (const inner of subjects.flatMap((one) => list(own(one, 'verifiableCredential')))) {
      const innerBytes = new TextEncoder().encode(typeof inner === 'string' ? inner : JSON.stringify(inner))
      for (const [id, page] of await issuerDocuments(innerBytes)) if (!pages.has(id)) pages.set(id, page)
    }
  }
  return pages
}

const blockcertsSamples = 'https://www.blockcerts.org/samples/3.0'
const edtech = 'https://dc.1edtech.org/wellspring2022/wellspring-portal'
const testlist =
  'https://raw.githubusercontent.com/1EdTech/digital-credentials-public-validator/refs/heads/main/inspector-vc/src/test/resources/ob30/bit-string-list/testlist'

/** Everything that is served in the second reading of a vector. */
export async function published(file: string, bytes: Uint8Array): Promise<Map<string, string | Uint8Array>> {
  const of = (name: string) => readFileSync(join(vectors, name))
  const pages = new Map<string, string | Uint8Array>([
    [testlist, of('1edtech/ob30/bit-string-list/testlist')],
    [`${edtech}/api/revocations/da1e96e9-afcc-4eed-b9a2-2ddf7353214c`, JSON.stringify(revocations)],
    [`${edtech}/org/da1e96e9-afcc-4eed-b9a2-2ddf7353214c/did.json`, JSON.stringify(edtechDid)],
    [`${blockcertsSamples}/issuer-blockcerts.json`, of('blockcerts/issuer-blockcerts.json')],
    [`${blockcertsSamples}/status-list-2021.json`, of('blockcerts/blockcerts-status-list-2021.json')],
    [
      `${blockcertsSamples}/status-list-2021-suspension.json`,
      of('blockcerts/blockcerts-status-list-2021-suspension.json'),
    ],
  ])
  if (file.startsWith('1edtech/ob20/')) for (const [url, page] of hostedAssets(bytes)) pages.set(url, page)
  else for (const [url, page] of await issuerDocuments(bytes)) if (!pages.has(url)) pages.set(url, page)
  return pages
}

const edtechId = 'did:web:dc.1edtech.org:wellspring2022:wellspring-portal:org:da1e96e9-afcc-4eed-b9a2-2ddf7353214c'
const edtechKey = 'z6MkjZRZv3aez3r18pB1RBFJR1kwUVJ5jHt92JmQwXbd5hwi'
const edtechDid = {
  id: edtechId,
  assertionMethod: [
    { id: `${edtechId}#${edtechKey}`, type: 'Multikey', controller: edtechId, publicKeyMultibase: edtechKey },
  ],
}
const revocations = {
  issuer: edtechId,
  revokedCredential: [{ id: `${edtech}/credential/54418d3f-ec01-4652-800a-861c890a51a1`, revoked: true }],
}

/** The hosted documents of the Open Badges 2 vectors, under both schemes as their authors' tests serve them. */
function hostedAssets(assertion: Uint8Array): Map<string, Uint8Array | string> {
  const folder = join(vectors, '1edtech/ob20/assets')
  const pages = new Map<string, Uint8Array | string>()
  for (const name of readdirSync(folder))
    for (const scheme of ['http', 'https']) pages.set(`${scheme}://example.org/${name}`, asset(folder, name))
  pages.set('https://example.org/beths-robotics-badge.json', readFileSync(join(folder, '../basic-assertion.json')))
  const written = new TextDecoder().decode(assertion)
  const id = written.startsWith('{') ? text(own(JSON.parse(stripped(written)) as JsonObject, 'id')) : null
  if (id !== null) pages.set(id, assertion)
  return pages
}

/** The family of `allowedOrigins` names itself by other addresses than those that it is served under, and on plain http:
 * what is tested of it is its scope, so it gets the ids that it is asked by. */
function asset(folder: string, name: string): Uint8Array | string {
  const bytes = readFileSync(join(folder, name))
  if (!/^(badgeclass-with-verification|issuer-with-allowed-origins).*json$/.test(name)) return bytes
  const json = JSON.parse(bytes.toString()) as { issuer?: string }
  const issuer = json.issuer?.replace('http:', 'https:')
  return JSON.stringify({ ...json, id: `https://example.org/${name}`, ...(issuer ? { issuer } : {}) })
}

const stripped = (written: string): string => written.replace(/\/\/ .*$|(?<=\{) \/\/.*$/gm, '')
