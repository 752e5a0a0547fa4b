import type { Facts, JsonObject, Plan } from '../plan.ts'
import { embed, type SuiteId } from '../signing/embedded.ts'
import { signingKey } from '../signing/key.ts'

/** A credential with an embedded proof, as text. */
export async function embedded(plan: Plan, shape: (facts: Facts) => JsonObject, suite: SuiteId): Promise<string> {
  const unsigned = shape(plan.facts)
  const signed = plan.proof === 'removed' ? unsigned : await withProofs(plan, unsigned, suite)
  const text = JSON.stringify(plan.change?.(signed) ?? signed)
  return plan.rewrite?.(text) ?? text
}

async function withProofs(plan: Plan, unsigned: JsonObject, suite: SuiteId): Promise<JsonObject> {
  const signed = await embed(unsigned, { ...plan.signer, suite })
  const proof = signed.proof as JsonObject
  const unknown = { ...proof, [proof.cryptosuite === undefined ? 'type' : 'cryptosuite']: 'moonlight-2031' }
  if (plan.proof === 'unknown-suite') return { ...signed, proof: unknown }
  if (plan.proof === 'second-unknown') return { ...signed, proof: [unknown, proof] }
  if (plan.proof !== 'second-bad') return signed
  const stranger = signingKey('stranger', plan.signer.key.curve)
  const bad = await embed(unsigned, { ...plan.signer, key: stranger, suite })
  return { ...signed, proof: [proof, bad.proof] }
}
