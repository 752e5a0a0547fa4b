import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hosted } from '../formats/hosted.ts'
import { assertionUrl } from '../formats/hosted-base.ts'
import { inspectCase } from '../inspect-case.ts'
import type { JsonObject } from '../plan.ts'
import { mutate, mutation } from './mutation.ts'

test('a hosted badge: whatever the copy at hand says, the credential is the one that is served', {
  timeout: 120_000,
}, async () => {
  const made = await hosted.rows.valid?.()
  if (made === undefined) throw new Error('The corpus has a valid hosted badge.')
  const [genuine] = await inspectCase(made)
  const original = JSON.parse(Buffer.from(made.bytes).toString()) as JsonObject
  await fc.assert(
    fc.asyncProperty(mutation, async (one) => {
      const copy = mutate(original, one)
      fc.pre(copy.id === assertionUrl)
      const [report] = await inspectCase({ ...made, bytes: Buffer.from(JSON.stringify(copy)) })
      // A copy that is no Open Badge any more may be unreadable; it is never another credential.
      if (report?.credential) expect(report.credential).toEqual(genuine?.credential)
    }),
    { numRuns: 2_000 },
  )
})
