import type { Doc } from '../../formats/doc.ts'
import { isObject, type JsonObject, own } from '../../formats/json.ts'
import type { Jws } from '../../formats/jws.ts'
import { proveDataIntegrity } from './data-integrity.ts'
import type { ProofAsk, Proved } from './proved.ts'

/** What a token adds to the credential that is its payload (RFC 7519, section 4.1; RFC 7800). */
const claims = new Set(['iss', 'sub', 'aud', 'exp', 'nbf', 'iat', 'jti', 'cnf'])

/**
 * Tries the embedded proofs of the credential inside a token, which was signed before it was put there: without what the
 * token added, or with it. Of an SD-JWT none is tried, for what is kept back would be missed.
 */
export async function proveEnclosed(doc: Doc, jws: Jws, ask: ProofAsk): Promise<Proved[]> {
  if (doc.disclosed || own(doc.json, 'proof') === undefined) return []
  const [plain, full] = formsOf(doc, jws)
  const tried = await proveDataIntegrity(plain, ask)
  if (tried.every(({ finding }) => finding.reason !== 'proof.mismatch')) return tried
  const again = await proveDataIntegrity(full, ask)
  return tried.map((proved, at) => (again[at]?.finding.outcome === 'pass' ? again[at] : proved))
}

function formsOf({ json }: Doc, { payload }: Jws): [plain: JsonObject, full: JsonObject] {
  const inside = own(payload, 'vc')
  // VC Data Model 1.1 lets an id or the issuer stand in a claim instead of in `vc`.
  if (isObject(inside)) return [inside, json]
  return [Object.fromEntries(Object.entries(payload).filter(([name]) => !claims.has(name))), payload]
}
