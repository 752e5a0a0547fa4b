import type { Finding, Outcome } from '@touchstone/shared/finding'
import type { Reason } from '@touchstone/shared/reason'

/** A finding from its reason: the check's id is the part before the dot. Long facts are cut. */
export function findingOf(outcome: Outcome, reason: Reason, facts: Finding['facts'] = {}): Finding {
  const cut = Object.entries(facts).map(([name, value]) => [
    name,
    typeof value === 'string' ? value.slice(0, 2000) : value,
  ])
  return { check: reason.slice(0, reason.indexOf('.')), outcome, reason, facts: Object.fromEntries(cut) }
}

export const pass = (reason: Reason, facts?: Finding['facts']) => findingOf('pass', reason, facts)
export const fail = (reason: Reason, facts?: Finding['facts']) => findingOf('fail', reason, facts)
export const unknown = (reason: Reason, facts?: Finding['facts']) => findingOf('unknown', reason, facts)
export const notApplicable = (reason: Reason, facts?: Finding['facts']) => findingOf('not-applicable', reason, facts)
