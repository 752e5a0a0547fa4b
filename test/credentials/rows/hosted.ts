import { html, other, redirect, slow } from '../../world/answer.ts'
import { type HostedPlan, hashed, hostedBase } from '../formats/hosted-base.ts'
import { holderEmail, type JsonObject } from '../plan.ts'

type Row = (plan: HostedPlan) => HostedPlan

const served =
  (changes: JsonObject): Row =>
  (plan) => ({ ...plan, assertion: { ...plan.assertion, ...changes } })
const profile =
  (changes: JsonObject): Row =>
  (plan) => ({ ...plan, profile: { ...plan.profile, ...changes } })
const instead =
  (path: string, answer: HostedPlan['instead'][string]): Row =>
  (plan) => ({
    ...plan,
    instead: { ...plan.instead, [path]: answer },
  })
const copy =
  (changes: JsonObject): Row =>
  (plan) => ({ ...plan, atHand: (assertion) => ({ ...assertion, ...changes }) })
const inserted =
  (text: string): Row =>
  (plan) => ({ ...plan, rewrite: (json) => json.replace('{', `{${text},`) })
const to = (identity: string, more: JsonObject = {}): Row =>
  served({ recipient: { type: 'email', hashed: true, salt: 'pepper', identity, ...more } })
const named = (name: string) => ({ 'extensions:recipientProfile': { name, type: ['Extension'] } })
const verification = (rules: JsonObject) => profile({ verification: { type: 'VerificationObject', ...rules } })
const bearer = '/assertions/1'

export const hostedRows: Readonly<Record<string, Row>> = {
  valid: (plan) => plan,
  'valid, without an end': served({ expires: undefined }),
  expired: served({ expires: '2026-11-20T00:00:00Z' }),
  'not yet valid': served({ issuedOn: '2030-01-01T00:00:00Z' }),
  revoked: served({ revoked: true, revocationReason: 'Issued in error.' }),
  'revoked, with nothing else in the body': (plan) => ({
    ...plan,
    assertion: { '@context': plan.assertion['@context'], id: plan.assertion.id, type: 'Assertion', revoked: true },
    atHand: () => plan.assertion,
  }),
  'revoked by HTTP 410': instead(bearer, html('Gone', 410)),
  'status host down: 404': instead(bearer, html('Not found', 404)),
  'status host down: 500': instead(bearer, html('Error', 500)),
  'status host down: timeout': instead(bearer, slow(html(''), 60_000)),
  'status host down: HTML': instead(bearer, html('<p>We are moving.</p>')),
  'badge class gone': instead('/badges/1', html('Not found', 404)),
  'issuer gone': instead('/profile', html('Not found', 404)),
  'served body huge': instead(bearer, other('application/json', `{"x":"${'x'.repeat(1_100_000)}"}`)),
  'moved to another origin': instead(bearer, redirect('https://other.example/assertions/1')),
  'moved within its origin': (plan) =>
    instead(
      bearer,
      redirect('/assertions/moved'),
    )(instead('/assertions/moved', other('application/json', JSON.stringify(plan.assertion)))(plan)),
  'tampered: copy at hand': copy({ issuedOn: '2020-01-01T00:00:00Z', expires: null, evidence: 'none' }),
  'tampered: recipient of the copy': copy({
    recipient: { type: 'email', hashed: true, salt: 'pepper', identity: hashed('elin.berg@post.example') },
  }),
  'tampered: badge of the copy': copy({ badge: 'https://other.example/badges/1' }),
  'tampered: credential id': copy({ id: 'https://other.example/assertions/9' }),
  'recipient bound': to(hashed(holderEmail)),
  'recipient bound, address in capitals': to(hashed('Noor.Haddad@post.example')),
  'recipient other': to(hashed('elin.berg@post.example')),
  'recipient other, refused hash': (plan) => served(named('Elin Berg'))(to(hashed('elin.berg@post.example'))(plan)),
  'recipient in plain words': to(holderEmail, { hashed: false, salt: undefined }),
  'recipient by MD5': to(hashed(holderEmail, 'md5')),
  'recipient, digits in capitals': to(`sha256$${hashed(holderEmail).slice(7).toUpperCase()}`),
  'nobody known': (plan) => ({ ...plan, known: { emails: [], names: [] } }),
  homonym: (plan) => served(named('Noor Haddad'))(to(hashed('another.noor@post.example'))(plan)),
  'over plain http': (plan) => copy({ id: 'http://issuer.example/assertions/1' })(plan),
  'served id differs': (plan) => ({
    ...served({ id: 'https://issuer.example/assertions/2' })(plan),
    atHand: () => plan.assertion,
  }),
  'profile on another host': (plan) => ({ ...plan, badge: { ...plan.badge, issuer: 'https://other.example/profile' } }),
  'startsWith covers it': verification({ startsWith: 'https://issuer.example/assertions/' }),
  'startsWith does not cover it': verification({ startsWith: 'https://issuer.example/awards/' }),
  'allowedOrigins covers it': verification({ allowedOrigins: ['other.example', 'issuer.example'] }),
  'allowedOrigins does not cover it': verification({ allowedOrigins: 'other.example' }),
  'undefined term': served({ undefinedTerm: 'x' }),
  'unknown context': served({ '@context': ['https://w3id.org/openbadges/v2', 'https://contexts.example/unknown/v1'] }),
  'string for an array of one': served({ type: ['Assertion'] }),
  'member named __proto__': inserted('"__proto__":{"revoked":false}'),
  'a member twice': inserted('"id":"https://other.example/assertions/9"'),
  huge: inserted(`"padding":"${'x'.repeat(6_000_000)}"`),
  'deeply nested': inserted(`"padding":${'['.repeat(5000)}${']'.repeat(5000)}`),
  'cut off': (plan) => ({ ...plan, rewrite: (text) => text.slice(0, text.length / 2) }),
}

/** Rows as cases start from the good award. */
export const hostedPlan = (row: string): HostedPlan => hostedRows[row]?.(hostedBase()) ?? hostedBase()
