import { html, slow } from '../../world/answer.ts'
import { disclosure, type SdJwtPlan, statusIndex } from '../formats/sd-jwt-base.ts'
import { holderEmail, type JsonObject } from '../plan.ts'
import { signingKey } from '../signing/key.ts'

type Row = (plan: SdJwtPlan) => SdJwtPlan

const claims =
  (changes: JsonObject): Row =>
  (plan) => ({ ...plan, claims: { ...plan.claims, ...changes } })
const selective =
  (members: JsonObject): Row =>
  (plan) => ({ ...plan, selective: members })
const header =
  (members: JsonObject): Row =>
  (plan) => ({ ...plan, header: members })
const shown =
  (show: SdJwtPlan['shown']): Row =>
  (plan) => ({ ...plan, shown: show })
const list =
  (changes: Partial<SdJwtPlan['list']>): Row =>
  (plan) => ({ ...plan, list: { ...plan.list, ...changes } })
const listAnswer =
  (answer: SdJwtPlan['instead'][string]): Row =>
  (plan) => ({ ...plan, instead: { '/token-status': answer } })
const inserted =
  (text: string): Row =>
  (plan) => ({ ...plan, payloadText: (json) => json.replace('{', `{${text},`) })
const seconds = (instant: string) => Date.parse(instant) / 1000
const stranger = signingKey('stranger', 'P-256')
const past = { exp: seconds('2026-11-20T00:00:00Z') }

/** The payload with other claims, under the signature of the old one. */
const after =
  (changes: JsonObject): Row =>
  (plan) => ({
    ...plan,
    rewrite: (token) => {
      const [head, body = '', signature] = token.split('.')
      const payload = JSON.parse(Buffer.from(body, 'base64url').toString())
      return `${head}.${Buffer.from(JSON.stringify({ ...payload, ...changes })).toString('base64url')}.${signature}`
    },
  })

/** Rows of SD-JWT VC. */
export const sdJwtRows: Readonly<Record<string, Row>> = {
  valid: (plan) => plan,
  'valid, without an end': claims({ exp: undefined }),
  'valid, without a status': claims({ status: undefined }),
  expired: claims(past),
  'expired and tampered': (plan) => after({ title: 'Cartography of Oceans' })(claims(past)(plan)),
  'not yet valid': claims({ nbf: seconds('2030-01-01T00:00:00Z') }),
  revoked: list({ statuses: { [statusIndex]: 1 } }),
  'revoked and expired': (plan) => list({ statuses: { [statusIndex]: 1 } })(claims(past)(plan)),
  suspended: list({ statuses: { [statusIndex]: 2 } }),
  'swapped status list': list({ claims: { sub: 'https://issuer.example/token-status-of-last-year' } }),
  "other's list": list({ key: stranger }),
  "other's list, bit set": list({ key: stranger, statuses: { [statusIndex]: 1 } }),
  'stale list': list({ claims: { exp: seconds('2026-11-01T00:00:00Z') } }),
  'status host down: 404': listAnswer(html('Not found', 404)),
  'status host down: 500': listAnswer(html('Error', 500)),
  'status host down: timeout': listAnswer(slow(html(''), 60_000)),
  'status host down: HTML': listAnswer(html('<p>We are moving.</p>')),
  'status index out of range': claims({
    status: { status_list: { idx: 9_999_999, uri: 'https://issuer.example/token-status' } },
  }),
  'tampered: achievement name': after({ title: 'Cartography of Oceans' }),
  'tampered: expires': after({ exp: seconds('2099-01-01T00:00:00Z') }),
  'tampered: status list': after({ status: undefined }),
  'tampered: holder name': shown(() => [disclosure('name', 'Elin Berg')]),
  'disclosure kept back': shown(() => []),
  'disclosure twice': shown((all) => [...all, ...all]),
  'disclosure of nothing signed': shown((all) => [...all, disclosure('email', holderEmail)]),
  'disclosed end': selective({ name: 'Noor Haddad', exp: seconds('2031-01-10T08:00:00Z') }),
  'recipient bound': selective({ name: 'Noor Haddad', email: holderEmail }),
  'recipient bound, address in capitals': selective({ name: 'Noor Haddad', email: 'Noor.Haddad@post.example' }),
  'recipient other': selective({ name: 'Elin Berg' }),
  'name in another order': selective({ given_name: 'Noor', family_name: 'Haddad' }),
  'name with an initial': selective({ name: 'N. Haddad' }),
  'nobody known': (plan) => ({ ...plan, known: { emails: [], names: [] } }),
  homonym: selective({ name: 'Noor Haddad', email: 'another.noor@post.example' }),
  'wrong issuer key': (plan) => ({ ...plan, key: stranger }),
  'key not listed by the issuer': (plan) => ({ ...plan, key: stranger, header: { kid: 'key-2' } }),
  'key in the header': (plan) => ({ ...plan, key: stranger, header: { kid: 'key-2', jwk: stranger.publicJwk } }),
  'issuer exchanged after signing': after({ iss: 'https://other.example' }),
  'issuer gone': (plan) => ({ ...plan, instead: { '/.well-known/jwt-vc-issuer': html('Not found', 404) } }),
  'metadata of another issuer': (plan) => ({
    ...plan,
    metadata: { ...plan.metadata, issuer: 'https://other.example' },
  }),
  'did:key issuer': (plan) => {
    const did = `did:key:${plan.key.multikey}`
    return { ...claims({ iss: did, status: undefined })(plan), header: { kid: `${did}#${plan.key.multikey}` } }
  },
  'proof removed': header({ alg: 'none' }),
  'unknown suite': header({ alg: 'MOON256' }),
  'key confusion': header({ alg: 'HS256' }),
  'unknown crit': header({ crit: ['moon'], moon: 1 }),
  'older typ': header({ typ: 'vc+sd-jwt' }),
  'member named __proto__': inserted('"__proto__":{"exp":1}'),
  'a member twice': inserted('"iss":"https://other.example"'),
  huge: inserted(`"padding":"${'x'.repeat(6_000_000)}"`),
  'deeply nested': inserted(`"padding":${'['.repeat(5000)}${']'.repeat(5000)}`),
  'cut off': (plan) => ({ ...plan, payloadText: (text) => text.slice(0, text.length / 2) }),
}
