import { expect, test } from 'vitest'
import { basePlan } from './base-plan.ts'
import { inspectCase } from './inspect-case.ts'
import type { JsonObject } from './plan.ts'
import { ob3Shape } from './shapes/ob3.ts'
import { embed } from './signing/embedded.ts'
import { webOf } from './web.ts'

const base = basePlan('P-256')
const plan = { ...base, facts: { ...base.facts, status: [] } }

const evidence = Array.from({ length: 150 }, (_, index) => ({
  id: `https://issuer.example/evidence/${index}`,
  type: ['Evidence'],
  name: `Piece ${index}`,
}))

async function judged(credential: JsonObject) {
  const sites = await webOf(plan)
  const bytes = Buffer.from(JSON.stringify(credential))
  const [report] = await inspectCase({ name: 'x', bytes, sites, known: plan.known })
  const proof = report?.findings.find(({ check }) => check === 'proof')
  return `${report?.verdict} ${proof?.reason} ${proof?.facts.detail ?? ''}`.trim()
}

test('a derived proof over 150 pieces of evidence is tried in a thread: good, and changed', async () => {
  const by = { key: plan.signer.key, method: plan.signer.method, suite: 'ecdsa-sd-2023' as const }
  const signed = await embed({ ...ob3Shape(plan.facts), evidence }, by)
  expect(await judged(signed)).toBe('verified proof.good')
  const [first, ...rest] = evidence
  expect(await judged({ ...signed, evidence: [{ ...first, name: 'Another piece' }, ...rest] })).toMatch(
    /^rejected proof\.mismatch/,
  )
})
