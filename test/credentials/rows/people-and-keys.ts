import { holder, issuerId, otherId, type Plan } from '../plan.ts'
import { signingKey } from '../signing/key.ts'

const named =
  (name: string) =>
  (plan: Plan): Plan => ({ ...plan, facts: { ...plan.facts, holder: name } })
const mailed =
  (email: string) =>
  (plan: Plan): Plan => ({ ...plan, facts: { ...plan.facts, email } })
const stranger = (plan: Plan) => signingKey('stranger', plan.signer.key.curve)

export const peopleAndKeys: Record<string, (plan: Plan) => Plan> = {
  'recipient bound': mailed('noor.haddad@post.example'),
  'recipient bound, address in capitals': mailed('Noor.Haddad@post.example'),
  'recipient other': named('Elin Berg'),
  'recipient other, refused hash': (plan) => named('Elin Berg')(mailed('elin.berg@post.example')(plan)),
  'name in another order': named('Haddad, Noor'),
  'name with an initial': named('N. Haddad'),
  'nobody known': (plan) => ({ ...plan, known: { emails: [], names: [] } }),
  // The same name with an address that nobody knows: perhaps a namesake, perhaps a private address.
  homonym: (plan) => named(holder)(mailed('another.noor@post.example')(plan)),
  'wrong issuer key': (plan) => ({ ...plan, signer: { key: stranger(plan), method: plan.signer.method } }),
  'key of nobody, as did:key': (plan) => {
    const key = stranger(plan)
    return { ...plan, signer: { key, method: `did:key:${key.multikey}#${key.multikey}` } }
  },
  'key not listed by the issuer': (plan) => {
    const key = stranger(plan)
    return { ...plan, signer: { key, method: `${issuerId}#${key.multikey}` } }
  },
  'issuer exchanged after signing': (plan) => ({
    ...plan,
    change: (credential) => ({ ...credential, issuer: { id: otherId, type: ['Profile'], name: 'Another Institute' } }),
  }),
  'key in the fragment': (plan) => {
    const issuer = { ...plan.facts.issuer, id: 'https://issuer.example/about' }
    return {
      ...plan,
      facts: { ...plan.facts, issuer },
      signer: { ...plan.signer, method: `${issuer.id}#${plan.signer.key.multikey}` },
    }
  },
  'key in the header': (plan) => {
    const key = stranger(plan)
    return { ...plan, signer: { key, method: plan.signer.method }, header: { kid: undefined, jwk: key.publicJwk } }
  },
  'did:key issuer': (plan) => {
    const did = `did:key:${plan.signer.key.multikey}`
    return {
      ...plan,
      facts: { ...plan.facts, issuer: { id: did, name: plan.facts.issuer.name }, status: [] },
      signer: { ...plan.signer, method: `${did}#${plan.signer.key.multikey}` },
    }
  },
}
