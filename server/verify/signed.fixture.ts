import { Buffer } from 'node:buffer'
import { createHash, createPrivateKey, createPublicKey } from 'node:crypto'
import type { Report } from '@touchstone/shared/report'
import { SignJWT } from 'jose'
import type { Fetch } from '../fetch/outcome.ts'
import { recogniseFrom } from '../trust/recognise.ts'
import { inspect } from './inspect.ts'
import type { Known } from './known.ts'

export const now = new Date('2026-11-20T12:00:00Z')

/** An Ed25519 key of the tests, the same for the same name, with its did:jwk. */
export function keyOf(name: string) {
  const seed = createHash('sha256').update(`fixture ${name}`).digest()
  const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed])
  const privateKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
  const jwk = createPublicKey(privateKey).export({ format: 'jwk' })
  const did = `did:jwk:${Buffer.from(JSON.stringify(jwk)).toString('base64url')}`
  return { privateKey, jwk, did, kid: `${did}#0` }
}

export type Key = ReturnType<typeof keyOf>

/** Signs claims as a compact JWS with jose: another implementation than none, and no part of the verifier. */
export function token(
  claims: Record<string, unknown>,
  key: Key,
  header: Record<string, unknown> = {},
): Promise<string> {
  const all = Object.fromEntries(
    Object.entries({ alg: 'EdDSA', typ: 'JWT', kid: key.kid, ...header }).filter(([, value]) => value !== undefined),
  )
  const crit = Object.fromEntries([all.crit ?? []].flat().map((name) => [String(name), true]))
  return new SignJWT(claims).setProtectedHeader(all as { alg: string }).sign(key.privateKey, { crit })
}

/** An Open Badge 3 on VCDM 2.0 that passes every check. */
export function badge(issuer: string, more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
    id: 'urn:uuid:2b1f7a52-3f59-4b39-9a5f-6c1f6f5f3d10',
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    issuer: { id: issuer, type: ['Profile'], name: 'Brightforge' },
    validFrom: '2026-01-01T00:00:00Z',
    credentialSubject: {
      id: 'urn:uuid:holder',
      type: ['AchievementSubject'],
      identifier: [{ type: 'IdentityObject', identityType: 'name', hashed: false, identityHash: 'Mara Lindqvist' }],
      achievement: {
        id: 'urn:uuid:achievement',
        type: ['Achievement'],
        name: 'Welding',
        description: 'Joins metal.',
        criteria: { narrative: 'Joins two plates.' },
      },
    },
    ...more,
  }
}

/** Pages by URL; a number is a status. Everything else is unreachable. */
export function web(pages: Record<string, string | object | number>): Fetch {
  return async (url) => {
    const page = Object.hasOwn(pages, url) ? pages[url] : undefined
    const shared = { url, at: now.toISOString() }
    if (page === undefined || typeof page === 'number') {
      const outcome = page === 404 ? 'not-found' : page === 410 ? 'gone' : 'unreachable'
      return { ...shared, outcome, status: page ?? null, detail: '', retryAfter: null }
    }
    const bytes = new TextEncoder().encode(typeof page === 'string' ? page : JSON.stringify(page))
    return { ...shared, outcome: 'ok', finalUrl: url, status: 200, mediaType: 'application/json', bytes }
  }
}

const nobody: Known = { emails: [], names: ['Mara Lindqvist'] }

/** The reports of a text, each issuer of `recognised` being recognised. */
export async function reportsOf(text: string, fetch: Fetch = web({}), recognised: string[] = []): Promise<Report[]> {
  const entries = recognised.map((id) => ({ id, name: id, answer: 'recognised' as const }))
  const recognise = recogniseFrom([{ by: 'ledger', entries }])
  return inspect({ kind: 'file', name: null, bytes: new TextEncoder().encode(text) }, nobody, {
    fetch,
    now: () => now,
    recognise,
  })
}

export async function reportOf(text: string, fetch?: Fetch, recognised?: string[]): Promise<Report> {
  const [report] = await reportsOf(text, fetch, recognised)
  if (!report) throw new Error('no report')
  return report
}

export const reasonsOf = (report: Report): string[] => report.findings.map(({ reason }) => reason)
