import type { Confirmation } from '@touchstone/shared/confirmation'
import type { Report } from '@touchstone/shared/report'
import { answers } from './answers.ts'
import { pass } from './finding-of.ts'

/** Answers the question that an `ambiguous` name leaves open, by the word of a named human: then it counts as `consistent`.
 * A `mismatch` is no question, and stays. */
export function confirmPerson(report: Report, confirmations: readonly Confirmation[], by: string): Report {
  const inner = report.inner.map((one) => confirmPerson(one, confirmations, by))
  const word = report.recipient === 'ambiguous' && confirmations.find((one) => one.report === report.id)
  if (!word) return { ...report, inner }
  const confirmed = pass('recipient.confirmed', { by, because: word.reason })
  const findings = [confirmed, ...report.findings]
  return { ...report, ...answers(findings), findings, inner }
}
