import type { Finding } from '@touchstone/shared/finding'
import type { Doc } from '../../formats/doc.ts'
import { idOf, objects, own, text } from '../../formats/json.ts'
import type { Jws } from '../../formats/jws.ts'
import { fail, notApplicable, unknown } from '../finding-of.ts'
import type { Check } from '../subject.ts'

/** Does a signature fit, and do the claims that it covers agree with each other? */
export const proof: Check = {
  id: 'proof',
  run: ({ doc, format, proofs }) => {
    if (format.securing === 'hosted') return [notApplicable('proof.hosted')]
    if (proofs.length === 0) return [unknown('proof.none')]
    const tried = proofs.map((proved) => proved.finding)
    return [
      ...tried,
      ...disagreement(tried),
      ...(doc.jws && format.securing === 'proof' ? contradictions(doc.jws, doc) : []),
    ]
  },
}

/** One fits and another does not: neither is believed. */
function disagreement(tried: Finding[]): Finding[] {
  const has = (outcome: Finding['outcome']) => tried.some((finding) => finding.outcome === outcome)
  return has('pass') && has('fail') ? [unknown('proof.disagree', { proofs: tried.length })] : []
}

/** `https://a.example` and `https://a.example/` are one address. */
const sameId = (a: string, b: string): boolean => a === b || (URL.parse(a)?.href ?? a) === (URL.parse(b)?.href ?? b)

/** The registered claims of a token repeat the credential's own words (Open Badges 3, section 8.2.4). */
function contradictions({ payload }: Jws, { json }: Doc): Finding[] {
  const subjects = objects(own(json, 'credentialSubject')).flatMap((subject) => idOf(own(subject, 'id')) ?? [])
  const pairs: [claim: string, property: string, said: string[]][] = [
    ['iss', 'issuer.id', [idOf(own(json, 'issuer'))].filter((id) => id !== null)],
    // Of several subjects the claim names one.
    ['sub', 'credentialSubject.id', subjects],
  ]
  return pairs.flatMap(([claim, property, said]) => {
    const claimed = text(own(payload, claim))
    if (claimed === null || said.length === 0 || said.some((one) => sameId(one, claimed))) return []
    return [fail('proof.contradiction', { proof: -1, claim, property })]
  })
}
