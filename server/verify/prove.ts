import type { Doc } from '../formats/doc.ts'
import type { Format } from '../formats/format.ts'
import { own, text } from '../formats/json.ts'
import type { Jws } from '../formats/jws.ts'
import { creatorOf } from '../formats/ob2-signed.ts'
import { isOpenBadge3 } from '../formats/ob3.ts'
import { findMethod } from './dids/find-method.ts'
import { findIssuerKey } from './dids/issuer-metadata.ts'
import { fail, unknown } from './finding-of.ts'
import { proveDataIntegrity } from './proofs/data-integrity.ts'
import { proveEnclosed } from './proofs/enclosed.ts'
import { proveJades } from './proofs/jades.ts'
import { proveJwt } from './proofs/jwt.ts'
import { proveMerkle2017 } from './proofs/merkle-2017.ts'
import type { ProofAsk, Proved } from './proofs/proved.ts'
import { untried } from './proofs/untried.ts'

/** Tries every proof of a document, in the way of its format. */
export async function prove(doc: Doc, securing: Format['securing'], ask: ProofAsk): Promise<Proved[]> {
  switch (securing) {
    case 'hosted':
      return []
    case 'proof':
      return doc.jws ? proveToken(doc, doc.jws, ask) : proveDataIntegrity(doc.json, ask)
    case 'ob2-jws':
      return doc.jws ? [await proveJwt(doc.jws, ask, creatorKey(doc, ask))] : []
    case 'sd-jwt':
      return [await proveSdJwt(doc, ask)]
    case 'merkle-2017':
      return [await proveMerkle2017(doc.json, ask)]
    case 'jades':
      return [await proveJades(doc, ask)]
  }
}

/** The token first, then the proofs of the credential in it: they can cost it its verdict, and never give it one. */
async function proveToken(doc: Doc, jws: Jws, ask: ProofAsk): Promise<Proved[]> {
  const token = oddToken(doc, jws) ?? asDisclosed(await proveJwt(jws, ask), doc)
  return [token, ...(await proveEnclosed(doc, jws, ask))]
}

/** A token that its own specification does not allow: Open Badges 3 knows `typ` JWT alone, and `vc+jwt` has no `vc`. */
function oddToken(doc: Doc, { header, payload }: Jws): Proved | null {
  const typ = text(own(header, 'typ'))
  if (typ !== null && typ.toUpperCase() !== 'JWT' && isOpenBadge3(doc.json))
    return untried(-1, unknown('proof.wrong-typ', { typ }))
  const wrapped = own(payload, 'vc') !== undefined || own(payload, 'vp') !== undefined
  return typ !== null && /^(application\/)?vc\+jwt$/i.test(typ) && wrapped
    ? untried(-1, unknown('proof.malformed', { typ, detail: 'a vc claim in vc+jwt' }))
    : null
}

/** Open Badges 2 names its key in the assertion, never in the header. */
function creatorKey(doc: Doc, ask: ProofAsk) {
  const method = creatorOf(doc.json)
  const find = async () =>
    method === null ? { outcome: 'not-listed' as const, detail: 'no creator' } : findMethod(method, ask.fetch)
  return { method, find, typs: new Set(['jwt', 'jws', 'ld+json']) }
}

/** The token of an SD-JWT, whose key stands in the issuer's metadata; its disclosures must fit as well. */
async function proveSdJwt(doc: Doc, ask: ProofAsk): Promise<Proved> {
  const { jws } = doc
  if (!jws) return untried(-1, unknown('proof.none'))
  const find = () => findIssuerKey(jws, ask.fetch)
  return asDisclosed(await proveJwt(jws, ask, { method: null, find, typs: new Set(['dc+sd-jwt', 'vc+sd-jwt']) }), doc)
}

/** A good signature says nothing of disclosures that do not fit, nor of an end or a status that the holder keeps back. */
function asDisclosed(proved: Proved, { json, disclosed }: Doc): Proved {
  if (!disclosed || proved.finding.outcome !== 'pass') return proved
  const { facts } = proved.finding
  const { problem, keptBack } = disclosed
  if (problem) return { ...proved, finding: fail('proof.disclosures', { ...facts, problem }) }
  // SD-JWT VC forbids to hide them; a credential of the W3C in an SD-JWT does not (VC-JOSE-COSE, section 3.2).
  const ends = ['validUntil', 'expirationDate', 'exp'].some((name) => own(json, name) !== undefined)
  if (!keptBack || own(json, 'vct') !== undefined || (ends && own(json, 'credentialStatus') !== undefined))
    return proved
  return { ...proved, finding: unknown('proof.disclosures', { ...facts, problem: 'kept-back' }) }
}
