import { Report } from '@touchstone/shared/report'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { basePlan } from '../base-plan.ts'
import { bakedPng } from '../formats/baked.ts'
import { embedded } from '../formats/embedded.ts'
import { token } from '../formats/token.ts'
import { inspectCase } from '../inspect-case.ts'
import { ob3Shape } from '../shapes/ob3.ts'
import { webOf } from '../web.ts'

const plan = { ...basePlan('Ed25519'), facts: { ...basePlan('Ed25519').facts, status: [] } }
const sites = await webOf(plan)
const json = await embedded(plan, ob3Shape, 'eddsa-rdfc-2022')
const jwt = await token(plan, { algorithm: 'EdDSA', typ: 'JWT', shape: ob3Shape, wrapped: false })
const files = [Buffer.from(json), Buffer.from(jwt), bakedPng(json, 'plain')]

/** Reports that hold their own schema, within five seconds of this process. */
async function answered(bytes: Uint8Array): Promise<Report[]> {
  const start = process.cpuUsage()
  const reports = await inspectCase({ name: 'x', bytes, sites, known: plan.known })
  const { user, system } = process.cpuUsage(start)
  expect((user + system) / 1e6).toBeLessThan(5)
  expect(reports.length).toBeGreaterThan(0)
  return reports.map((report) => Report.parse(report))
}

test('any bytes give a report, and none is verified', { timeout: 120_000 }, async () => {
  const anything = fc.oneof(
    fc.uint8Array({ maxLength: 4_000 }),
    fc.json({ maxDepth: 6 }).map((text) => Buffer.from(text)),
    fc.string({ maxLength: 2_000, unit: 'grapheme' }).map((text) => Buffer.from(text)),
  )
  await fc.assert(
    fc.asyncProperty(anything, async (bytes) => {
      for (const report of await answered(bytes)) expect(report.verdict).not.toBe('verified')
    }),
    { numRuns: 3_000 },
  )
})

test('a good file with a few bytes changed gives a report', { timeout: 120_000 }, async () => {
  const changes = fc.array(fc.tuple(fc.nat(1_000_000), fc.integer({ min: 0, max: 255 })), {
    minLength: 1,
    maxLength: 6,
  })
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...files), changes, async (file, edits) => {
      const bytes = Buffer.from(file)
      for (const [at, byte] of edits) bytes[at % bytes.length] = byte
      await answered(bytes)
    }),
    { numRuns: 1_000 },
  )
})

test('a good file that is cut off gives a report, and none is verified', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...files.slice(0, 2)),
      fc.double({ min: 0, max: 0.98, noNaN: true }),
      async (file, part) => {
        const reports = await answered(file.subarray(0, Math.floor(file.length * part)))
        for (const report of reports) expect(report.verdict).not.toBe('verified')
      },
    ),
    { numRuns: 500 },
  )
})
