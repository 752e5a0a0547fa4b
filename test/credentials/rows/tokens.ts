import { otherId, type Plan } from '../plan.ts'

/** Rows that only a token can have. */
export const tokens: Record<string, (plan: Plan) => Plan> = {
  'key confusion': (plan) => ({ ...plan, proof: 'hmac' }),
  'unknown crit': (plan) => ({ ...plan, header: { crit: ['moon'], moon: 1 } }),
  'wrong typ': (plan) => ({ ...plan, header: { typ: 'at+jwt' } }),
  'kid without the DID': (plan) => ({ ...plan, header: { kid: `#${plan.signer.key.multikey}` } }),
  'iss and issuer disagree': (plan) => ({ ...plan, claims: { iss: otherId } }),
  'sub and subject disagree': (plan) => ({ ...plan, claims: { sub: 'urn:uuid:00000000-0000-4000-8000-000000000000' } }),
  'exp before validUntil': (plan) => ({ ...plan, claims: { exp: Date.parse('2026-11-20T00:00:00Z') / 1000 } }),
}
