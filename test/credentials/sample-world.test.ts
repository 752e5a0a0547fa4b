import { recogniseFrom } from '@touchstone/server/trust/recognise'
import { inspect } from '@touchstone/server/verify/inspect'
import type { Known } from '@touchstone/server/verify/known'
import { expect, test } from 'vitest'
import { createWorld } from '../world/world.ts'

const now = new Date('2026-11-20T12:00:00Z')
const world = await createWorld({ now: () => now })
const recognise = recogniseFrom([{ by: 'ledger', entries: world.ledger }])
const jobs: Known = { emails: [], names: [world.candidate.name] }
const ats: Known = { emails: [{ address: world.candidate.email, from: 'ats' }], names: [world.candidate.name] }

test.each(world.credentials)('$title', async (expected) => {
  for (const [place, known] of [
    ['jobs', jobs],
    ['ats', ats],
  ] as const) {
    const reports = await inspect({ kind: 'url', url: expected.url }, known, {
      fetch: world.fetch,
      now: () => now,
      recognise,
    })
    expect(reports).toHaveLength(1)
    const { verdict, recipient, issuer, class: assurance, colour, pinnable, v } = reports[0] ?? expect.fail()
    expect({ verdict, recipient, issuer, assurance, colour, pinnable }).toEqual({
      verdict: expected.verdict,
      recipient: expected.recipient[place],
      issuer: expected.issuer,
      assurance: expected.class,
      colour: expected.colour,
      pinnable: expected.pinnable[place],
    })
    expect(v).toBeLessThanOrEqual(expected.vAtMost)
  }
})
