import type { JsonObject, Plan } from '../plan.ts'
import { unknownContext } from '../signing/embedded.ts'

const extra = (plan: Plan, members: JsonObject): Plan => ({
  ...plan,
  facts: { ...plan.facts, extra: { ...plan.facts.extra, ...members } },
})
const rewritten =
  (rewrite: Plan['rewrite']) =>
  (plan: Plan): Plan => ({ ...plan, rewrite })

/** Puts text right after the opening brace: the document stays well-formed, its signature does not see it coming. */
const inserted = (text: string) => rewritten((json) => json.replace('{', `{${text},`))
const depth = 5_000

/** Blank nodes that all point at each other: no order of them is better than another. */
function clique(count: number): JsonObject[] {
  const ids = Array.from({ length: count }, (_, i) => `_:b${i}`)
  return ids.map((id) => ({ id, type: ['Profile'], parentOrg: ids.filter((other) => other !== id) }))
}

const pieces = (count: number): JsonObject[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `https://issuer.example/evidence/${i}`,
    type: ['Evidence'],
    name: `${i}`,
  }))

export const shapesAndBombs: Record<string, (plan: Plan) => Plan> = {
  'proof removed': (plan) => ({ ...plan, proof: 'removed' }),
  'unknown suite': (plan) => ({ ...plan, proof: 'unknown-suite' }),
  'second proof bad': (plan) => ({ ...plan, proof: 'second-bad' }),
  'second proof of an unknown suite': (plan) => ({ ...plan, proof: 'second-unknown' }),
  'unknown context': (plan) => ({ ...plan, facts: { ...plan.facts, contexts: [unknownContext] } }),
  'undefined term': (plan) => ({ ...plan, change: (credential) => ({ ...credential, undefinedTerm: 'x' }) }),
  'property set to null': (plan) => ({ ...plan, change: (credential) => ({ ...credential, termsOfUse: null }) }),
  'members in another order': (plan) => ({
    ...plan,
    change: (credential) => Object.fromEntries(Object.entries(credential).reverse()),
  }),
  'string for an array of one': (plan) => ({
    ...plan,
    change: (credential) => {
      const subject = credential.credentialSubject as JsonObject
      return { ...credential, credentialSubject: { ...subject, type: 'AchievementSubject' } }
    },
  }),
  'status entry turned null': (plan) => ({
    ...plan,
    change: (credential) => ({ ...credential, credentialStatus: null }),
  }),
  'member named __proto__': inserted('"__proto__":{"credentialStatus":null,"validUntil":"2099-01-01T00:00:00Z"}'),
  'a member twice': inserted('"issuer":{"id":"did:web:other.example","type":["Profile"],"name":"Other"}'),
  huge: inserted(`"padding":"${'x'.repeat(6_000_000)}"`),
  'deeply nested': inserted(`"padding":${'['.repeat(depth)}${']'.repeat(depth)}`),
  'cut off': rewritten((text) => text.slice(0, Math.floor(text.length / 2))),
  'blank-node bomb': (plan) => ({
    ...plan,
    change: (credential) => {
      const issuer = credential.issuer as JsonObject
      return { ...credential, issuer: { ...issuer, parentOrg: clique(9) } }
    },
  }),
  'prose of 100 kB': (plan) => extra(plan, { name: 'n'.repeat(100_000) }),
  // Enough to leave the main thread: what is large and genuine stays good.
  'many pieces of evidence': (plan) => extra(plan, { evidence: pieces(150) }),
  compressed: (plan) => ({ ...plan, baking: 'compressed' }),
  'double-baked': (plan) => ({ ...plan, baking: 'twice' }),
}
