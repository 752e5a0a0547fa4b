import { html, json, other, slow } from '../../world/answer.ts'
import { hashed } from '../formats/hosted-base.ts'
import { keyUrl, listUrl, type SignedAssertionPlan } from '../formats/signed-assertion-base.ts'
import { holderEmail, type JsonObject } from '../plan.ts'
import { signingKey } from '../signing/key.ts'

type Row = (plan: SignedAssertionPlan) => SignedAssertionPlan

const says =
  (changes: JsonObject): Row =>
  (plan) => ({ ...plan, assertion: { ...plan.assertion, ...changes } })
const profile =
  (changes: JsonObject): Row =>
  (plan) => ({ ...plan, profile: { ...plan.profile, ...changes } })
const instead =
  (path: string, answer: SignedAssertionPlan['instead'][string]): Row =>
  (plan) => ({
    ...plan,
    instead: { ...plan.instead, [path]: answer },
  })
const after =
  (changes: JsonObject): Row =>
  (plan) => ({ ...plan, change: (payload) => ({ ...payload, ...changes }) })
const head =
  (header: JsonObject): Row =>
  (plan) => ({ ...plan, header })
const inserted =
  (text: string): Row =>
  (plan) => ({ ...plan, rewrite: (json) => json.replace('{', `{${text},`) })
const to = (identity: string): Row => says({ recipient: { type: 'email', hashed: true, salt: 'pepper', identity } })
const listed =
  (...revokedAssertions: unknown[]): Row =>
  (plan) => ({ ...plan, revoked: revokedAssertions })
/** Open Badges 1.1, whose badges have a uid. */
const inVersion1 = says({
  '@context': 'https://w3id.org/openbadges/v1',
  uid: 'f2c20',
  verify: { type: 'signed', url: keyUrl },
  verification: undefined,
})
const stranger = signingKey('stranger', 'RSA')
const id = 'urn:uuid:77a1cf0e-2d4b-4f1a-9f55-0c8a9d6e2b11'
const list = new URL(listUrl).pathname

/** Rows of Open Badges 2.0 as a JWS. */
export const signedAssertionRows: Readonly<Record<string, Row>> = {
  valid: (plan) => plan,
  'valid, without an end': says({ expires: undefined }),
  'valid, without a status': profile({ revocationList: undefined }),
  expired: says({ expires: '2026-11-20T00:00:00Z' }),
  'expired and tampered': (plan) => after({ id: 'urn:uuid:0' })(says({ expires: '2026-11-20T00:00:00Z' })(plan)),
  'not yet valid': says({ issuedOn: '2030-01-01T00:00:00Z' }),
  revoked: listed(id),
  'revoked, with a reason': listed('urn:uuid:0', { id, revocationReason: 'Issued in error.' }),
  'revoked by its uid': (plan) => listed({ uid: 'f2c20' })(inVersion1(plan)),
  'revoked, in a list that is a map': (plan) => instead(list, json({ f2c20: 'Issued in error.' }))(inVersion1(plan)),
  'revoked and expired': (plan) => listed(id)(says({ expires: '2026-11-20T00:00:00Z' })(plan)),
  'status host down: 404': instead(list, html('Not found', 404)),
  'status host down: 500': instead(list, html('Error', 500)),
  'status host down: timeout': instead(list, slow(html(''), 60_000)),
  'status host down: HTML': instead(list, html('<p>We are moving.</p>')),
  'badge class gone': instead('/badges/1', html('Not found', 404)),
  'issuer gone': instead('/profile', html('Not found', 404)),
  'tampered: credential id': after({ id: 'urn:uuid:00000000-2d4b-4f1a-9f55-0c8a9d6e2b11' }),
  'tampered: recipient': after({ recipient: { type: 'email', hashed: true, salt: 'x', identity: 'sha256$00' } }),
  'tampered: badge': after({ badge: 'https://issuer.example/badges/2' }),
  'tampered: expires': after({ expires: '2099-01-01T00:00:00Z' }),
  'recipient bound': to(hashed(holderEmail)),
  'recipient bound, address in capitals': to(hashed('Noor.Haddad@post.example')),
  'recipient other': to(hashed('elin.berg@post.example')),
  'recipient by MD5': to(hashed(holderEmail, 'md5')),
  'nobody known': (plan) => ({ ...plan, known: { emails: [], names: [] } }),
  'wrong issuer key': (plan) => ({ ...plan, key: stranger }),
  'key not listed by the issuer': profile({ publicKey: [] }),
  'key of another owner': (plan) => ({
    ...plan,
    keyDocument: { ...plan.keyDocument, owner: 'https://other.example/' },
  }),
  'key document gone': instead(new URL(keyUrl).pathname, html('Not found', 404)),
  'key in the header': (plan) => ({ ...plan, key: stranger, header: { jwk: stranger.publicJwk } }),
  'proof removed': head({ alg: 'none' }),
  'unknown suite': head({ alg: 'MOON256' }),
  'key confusion': head({ alg: 'HS256' }),
  'unknown crit': head({ crit: ['moon'], moon: 1 }),
  'member named __proto__': inserted('"__proto__":{"revoked":false}'),
  'a member twice': inserted('"id":"urn:uuid:1"'),
  huge: inserted(`"padding":"${'x'.repeat(6_000_000)}"`),
  'deeply nested': inserted(`"padding":${'['.repeat(5000)}${']'.repeat(5000)}`),
  'cut off': (plan) => ({ ...plan, rewrite: (text) => text.slice(0, text.length / 2) }),
  'served body huge': instead(list, other('application/json', `{"x":"${'x'.repeat(1_100_000)}"}`)),
}
