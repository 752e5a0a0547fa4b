import type { Report } from '@touchstone/shared/report'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { basePlan } from '../base-plan.ts'
import { embedded } from '../formats/embedded.ts'
import { token } from '../formats/token.ts'
import { inspectCase } from '../inspect-case.ts'
import type { JsonObject, Plan } from '../plan.ts'
import { ob3Shape } from '../shapes/ob3.ts'
import type { SuiteId } from '../signing/embedded.ts'
import { webOf } from '../web.ts'
import { mutate, mutation } from './mutation.ts'
import { jcsForm, rdfcForm } from './signed-form.ts'

// Without status entries: what they do is the corpus's business, and each would cost two more signatures a run.
const plan: Plan = { ...basePlan('Ed25519'), facts: { ...basePlan('Ed25519').facts, status: [] } }
const sites = await webOf(plan)

async function verdictOf(text: string): Promise<Report> {
  const [report] = await inspectCase({ name: 'x', bytes: Buffer.from(text), sites, known: plan.known })
  if (report === undefined) throw new Error('Every file has a report.')
  return report
}

/** A change of what is signed is never verified; any other change leaves the same credential. */
async function neverForged(
  suite: SuiteId,
  form: (document: JsonObject) => Promise<string | null> | string | null,
  numRuns: number,
) {
  const text = await embedded(plan, ob3Shape, suite)
  const original = JSON.parse(text) as JsonObject
  const [signed, genuine] = [await form(original), await verdictOf(text)]
  expect(genuine.verdict).toBe('verified')
  const seen = { changed: 0, kept: 0 }
  await fc.assert(
    fc.asyncProperty(mutation, async (one) => {
      const mutated = JSON.stringify(mutate(original, one))
      const report = await verdictOf(mutated)
      if ((await form(JSON.parse(mutated) as JsonObject)) === signed) {
        seen.kept++
        expect(['verified', 'unconfirmed']).toContain(report.verdict)
        // jsonld drops an empty IRI in silence; the parser sees an entry that it cannot read: never verified.
        if (report.verdict === 'verified') expect(report.credential).toEqual(genuine.credential)
      } else {
        seen.changed++
        expect(report.verdict).not.toBe('verified')
        expect(report.pinnable).toBe(false)
      }
    }),
    { numRuns },
  )
  expect(seen.changed).toBeGreaterThan(numRuns / 3)
  expect(seen.kept).toBeGreaterThan(0)
}

test('eddsa-rdfc-2022: what changes the canonical form is never verified', { timeout: 120_000 }, () =>
  neverForged('eddsa-rdfc-2022', rdfcForm, 1_500),
)

test('eddsa-jcs-2022: what changes the canonical form is never verified', { timeout: 120_000 }, () =>
  neverForged('eddsa-jcs-2022', jcsForm, 5_000),
)

test('a token: any other payload under the same signature is never verified', { timeout: 120_000 }, async () => {
  const good = await token(plan, { algorithm: 'EdDSA', typ: 'JWT', shape: ob3Shape, wrapped: false })
  const [head = '', body = '', signature = ''] = good.split('.')
  const original = JSON.parse(Buffer.from(body, 'base64url').toString()) as JsonObject
  expect((await verdictOf(good)).verdict).toBe('verified')
  await fc.assert(
    fc.asyncProperty(mutation, async (one) => {
      const payload = Buffer.from(JSON.stringify(mutate(original, one))).toString('base64url')
      fc.pre(payload !== body)
      expect((await verdictOf(`${head}.${payload}.${signature}`)).verdict).not.toBe('verified')
    }),
    { numRuns: 5_000 },
  )
})
