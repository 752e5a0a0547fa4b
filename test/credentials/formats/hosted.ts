import { type Answer, json } from '../../world/answer.ts'
import type { Case, CorpusFormat } from '../case.ts'
import { issuerHost, otherHost } from '../plan.ts'
import { hostedPlan, hostedRows } from '../rows/hosted.ts'

/** Open Badges 2.0, hosted: the file at hand is a pointer, and what its host serves counts. */
export const hosted: CorpusFormat = {
  id: 'ob2-hosted',
  table: 'hosted',
  rows: Object.fromEntries(Object.keys(hostedRows).map((row) => [row, async () => caseOf(row)])),
}

function caseOf(row: string): Case {
  const plan = hostedPlan(row)
  const answers = new Map<string, Answer>([
    ['/assertions/1', json(plan.assertion, 'application/ld+json')],
    ['/badges/1', json(plan.badge)],
    ['/profile', json(plan.profile)],
    ...Object.entries(plan.instead),
  ])
  // The other host is glad to serve anything.
  const elsewhere = new Map<string, Answer>([
    ['/assertions/1', json(plan.assertion)],
    ['/profile', json({ ...plan.profile, id: `https://${otherHost}/profile` })],
  ])
  const text = JSON.stringify(plan.atHand?.(plan.assertion) ?? plan.assertion)
  return {
    name: 'assertion.json',
    bytes: Buffer.from(plan.rewrite?.(text) ?? text),
    sites: [
      { host: issuerHost, answers },
      { host: otherHost, answers: elsewhere },
    ],
    known: plan.known,
  }
}
