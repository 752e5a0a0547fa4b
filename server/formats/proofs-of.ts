import type { ProofSummary } from '@touchstone/shared/credential'
import * as cut from './cut.ts'
import { line } from './cut.ts'
import type { Doc } from './doc.ts'
import { idOf, objects, own, text } from './json.ts'

/** What the document says of its own proofs. */
export function proofsOf(doc: Doc): ProofSummary[] {
  const embedded = objects(own(doc.json, 'proof')).map((proof) => ({
    kind: 'data-integrity' as const,
    suite: line(text(own(proof, 'cryptosuite')) ?? text(own(proof, 'type'))),
    verificationMethod: cut.id(idOf(own(proof, 'verificationMethod'))),
    created: line(text(own(proof, 'created'))),
  }))
  if (!doc.jws) return cut.set(embedded, 20)
  const { header } = doc.jws
  const token = {
    kind: 'jwt' as const,
    suite: line(text(own(header, 'alg'))),
    verificationMethod: cut.id(text(own(header, 'kid'))),
    created: null,
  }
  return [token, ...cut.set(embedded, 19)]
}
