import type { Finding } from '@touchstone/shared/finding'
import { idOf, isObject, type Json, type JsonObject, list, own, text } from '../../formats/json.ts'
import { findMethod } from '../dids/find-method.ts'
import { fail, pass, unknown } from '../finding-of.ts'
import { decodeMultibase } from './base58.ts'
import { broken, previous } from './chain.ts'
import { contextsOf } from './contexts-of.ts'
import { hashData } from './hash-data.ts'
import { type Key, weakness } from './key.ts'
import { merkle2019, proveMerkle2019 } from './merkle-2019.ts'
import { refusal } from './proof-options.ts'
import type { ProofAsk, Proved } from './proved.ts'
import { scattered } from './scattered.ts'
import { proveSelective } from './selective.ts'
import { detachedFits, fits } from './signature.ts'
import { type Suite, suites } from './suites.ts'
import { untried } from './untried.ts'

const most = 10

/** Tries every embedded proof of a document, each on its own; one of a chain falls with those before it. */
export async function proveDataIntegrity(document: JsonObject, ask: ProofAsk): Promise<Proved[]> {
  const proofs = list(own(document, 'proof'))
  const bare = withoutProof(document)
  const tried = await Promise.all(proofs.slice(0, most).map((_, index) => prove(bare, proofs, index, ask)))
  const rest = proofs.length > most ? [untried(most, unknown('proof.too-complex', { proofs: proofs.length }))] : []
  return [...broken(tried, proofs), ...rest]
}

async function prove(bare: JsonObject, proofs: Json[], index: number, ask: ProofAsk): Promise<Proved> {
  const proof = proofs[index]
  if (!isObject(proof)) return untried(index, unknown('proof.malformed'))
  const name = text(own(proof, 'type')) === 'DataIntegrityProof' ? own(proof, 'cryptosuite') : own(proof, 'type')
  const method = idOf(own(proof, 'verificationMethod'))
  const facts = { suite: text(name) ?? 'none', method }
  const refused = (finding: Finding) => untried(index, { ...finding, facts: { ...facts, ...finding.facts } }, method)
  if (merkle2019.has(facts.suite)) return refused(await proveMerkle2019(bare, proof, ask.contexts))
  const suite = suites.get(facts.suite)
  if (!suite) return refused(unknown('proof.unknown-suite'))
  const options = refusal(proof, ask.now)
  if (options) return refused(options)
  const { '@context': __, ...plain } = proof
  const meaning = contextsOf({ ...bare, proof: plain }, ask.contexts)
  if (!meaning.ok) return refused(unknown(`proof.${meaning.reason}`, { detail: meaning.detail }))
  const before = previous(proof, proofs)
  if (!before) return refused(unknown('proof.malformed', { detail: 'previousProof names a proof that is not there' }))
  if (!method) return refused(unknown('proof.key-unavailable'))
  const found = await findMethod(method, ask.fetch)
  if (found.outcome !== 'found') {
    const reason = found.outcome === 'unsupported' ? 'proof.method-not-supported' : 'proof.key-unavailable'
    return { ...refused(unknown(reason, { detail: found.detail })), absent: found.outcome === 'not-listed' }
  }
  const unsecured = before.length > 0 ? { ...bare, proof: before } : bare
  const judged = (key: Key) => verdictOf(unsecured, proof, suite, key, meaning.mutable, ask)
  const [first, ...more] = found.keys
  let [key, finding] = [first, await judged(first)]
  for (const other of more) {
    if (finding.outcome === 'pass') break
    const next = await judged(other)
    // A key that proves nothing either way may be the one that signed: then no other contradicts.
    if (next.outcome !== 'fail' || finding.outcome === 'fail') [key, finding] = [other, next]
  }
  return { ...refused(finding), key, from: found.from }
}

async function verdictOf(
  unsecured: JsonObject,
  proof: JsonObject,
  suite: Suite,
  key: Key,
  mutable: string[],
  ask: ProofAsk,
): Promise<Finding> {
  const curve = suite.curves.find((one) => one === (key.jwk.crv ?? key.jwk.kty))
  if (!curve) return unknown('proof.key-unavailable', { detail: `a key of ${key.jwk.crv ?? key.jwk.kty}` })
  const weak = weakness(key)
  if (weak !== null) return unknown('proof.alg-not-supported', { detail: weak })
  const finding =
    suite.canonicalisation === 'selective'
      ? await proveSelective(unsecured, proof, key, ask.contexts)
      : await proveWhole(unsecured, proof, suite, key, ask)
  const apart = finding.outcome === 'pass' && suite.canonicalisation !== 'jcs' ? scattered(unsecured) : null
  if (apart !== null) return unknown('proof.not-compacted', { detail: apart })
  const [context] = mutable
  if (finding.reason !== 'proof.mismatch' || context === undefined || suite.canonicalisation === 'jcs') return finding
  return unknown('proof.mismatch-mutable-context', { context })
}

async function proveWhole(
  unsecured: JsonObject,
  proof: JsonObject,
  suite: Suite,
  key: Key,
  ask: ProofAsk,
): Promise<Finding> {
  // The suites before Data Integrity take SHA-256 whatever the key.
  const hash = key.jwk.crv === 'P-384' && suite.signature === 'proofValue' ? 'sha384' : 'sha256'
  const data = await hashData(unsecured, proof, suite, hash, ask.contexts)
  if (!data.ok) return unknown(`proof.${data.reason}`, { detail: data.detail })
  const written = text(own(proof, suite.signature)) ?? ''
  if (suite.signature === 'jws') {
    const good = detachedFits(written, data.bytes, key)
    if (good === null) return unknown('proof.malformed', { detail: 'jws' })
    return good ? pass('proof.good') : fail('proof.mismatch')
  }
  const signature = decodeMultibase(written)
  if (!signature) return unknown('proof.malformed', { detail: 'proofValue' })
  return fits(data.bytes, signature, key) ? pass('proof.good') : fail('proof.mismatch')
}

function withoutProof(document: JsonObject): JsonObject {
  const { proof: _, ...bare } = document
  return bare
}
