import { bit, statusEntry } from '../base-plan.ts'
import { issuerHost, type ListPlan, listUrl, otherHost, type Plan } from '../plan.ts'

const facts = (plan: Plan, changes: Partial<Plan['facts']>): Plan => ({ ...plan, facts: { ...plan.facts, ...changes } })

const revocation =
  (changes: Partial<ListPlan>) =>
  (plan: Plan): Plan => ({
    ...plan,
    lists: { ...plan.lists, revocation: { ...plan.lists.revocation, ...changes } },
  })

/** The entry points at a list that another issuer signs, on that issuer's own host. */
const othersList =
  (set: number[]) =>
  (plan: Plan): Plan =>
    revocation({ by: 'other', set })(
      facts(plan, { status: [statusEntry('revocation', listUrl('revocation', otherHost)), statusEntry('suspension')] }),
    )

export const timeAndStatus: Record<string, (plan: Plan) => Plan> = {
  valid: (plan) => plan,
  'valid, without an end': (plan) => facts(plan, { validUntil: null }),
  'valid, without a status': (plan) => facts(plan, { status: [] }),
  expired: (plan) => facts(plan, { validUntil: '2026-11-20T00:00:00Z' }),
  'expired and tampered': (plan) => ({
    ...facts(plan, { validUntil: '2026-11-20T00:00:00Z' }),
    change: (credential) => ({ ...credential, id: 'https://issuer.example/credentials/2' }),
  }),
  'not yet valid': (plan) => facts(plan, { validFrom: '2030-01-01T00:00:00Z' }),
  revoked: revocation({ set: [bit] }),
  'revoked and expired': (plan) => revocation({ set: [bit] })(facts(plan, { validUntil: '2026-11-20T00:00:00Z' })),
  suspended: (plan) => ({
    ...plan,
    lists: { ...plan.lists, suspension: { ...plan.lists.suspension, set: [bit] } },
  }),
  'swapped status list': revocation({ id: `https://${issuerHost}/status/last-year` }),
  "other's list": othersList([]),
  "other's list, bit set": othersList([bit]),
  'stale list': revocation({ validUntil: '2026-11-01T00:00:00Z' }),
  'unsigned list, bit set': revocation({ answer: 'unsigned', set: [bit] }),
  'changed list, bit cleared': revocation({ answer: 'changed', set: [bit] }),
  'status host down: 404': revocation({ answer: 'missing' }),
  'status host down: 500': revocation({ answer: 'broken' }),
  'status host down: timeout': revocation({ answer: 'slow' }),
  'status host down: HTML': revocation({ answer: 'html' }),
  'status index out of range': (plan) =>
    facts(plan, { status: [{ ...statusEntry('revocation'), statusListIndex: '99999999' }] }),
  'unknown status purpose': (plan) =>
    facts(plan, { status: [{ ...statusEntry('revocation'), statusPurpose: 'horoscope' }] }),
  'purpose of another list': (plan) => facts(plan, { status: [statusEntry('revocation', listUrl('suspension'))] }),
  'numeric status index': (plan) => facts(plan, { status: [{ ...statusEntry('revocation'), statusListIndex: bit }] }),
  'one status entry, not in an array': (plan) => ({
    ...facts(plan, { status: [statusEntry('revocation')] }),
  }),
}
