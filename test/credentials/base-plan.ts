import { holder, holderEmail, issuerId, type JsonObject, type ListPlan, listUrl, type Plan } from './plan.ts'
import { type Curve, signingKey } from './signing/key.ts'

export const bit = 42

/** An entry of a Bitstring status list. */
export const statusEntry = (purpose: string, list = listUrl(purpose)): JsonObject => ({
  id: `${list}#${bit}`,
  type: 'BitstringStatusListEntry',
  statusPurpose: purpose,
  statusListIndex: String(bit),
  statusListCredential: list,
})

const clear: ListPlan = { set: [7], by: 'issuer', id: null, validUntil: null, answer: 'served' }

/** A good credential, in date, with two clear status entries, of a person whose name and address are known. */
export function basePlan(curve: Curve): Plan {
  const key = signingKey('issuer', curve)
  return {
    facts: {
      id: 'https://issuer.example/credentials/1',
      issuer: { id: issuerId, name: 'Institute of Corpora' },
      holder,
      email: null,
      validFrom: '2026-01-10T08:00:00Z',
      validUntil: '2031-01-10T08:00:00Z',
      status: [statusEntry('revocation'), statusEntry('suspension')],
      contexts: [],
      extra: {},
    },
    signer: { key, method: `${issuerId}#${key.multikey}` },
    proof: 'good',
    header: {},
    claims: {},
    change: null,
    rewrite: null,
    baking: 'plain',
    lists: { revocation: clear, suspension: clear },
    known: { emails: [{ address: holderEmail, from: 'recruiter' }], names: [holder] },
  }
}
