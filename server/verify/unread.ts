import type { Finding } from '@touchstone/shared/finding'
import type { Reason } from '@touchstone/shared/reason'
import type { Report } from '@touchstone/shared/report'
import { answers } from './answers.ts'
import { fail, unknown } from './finding-of.ts'
import type { Ask } from './subject.ts'

/** The report of what could not be read as a credential, or not be had at all: class E, with the reason. */
export async function unread(
  id: string,
  source: string | null,
  reason: Reason,
  facts: Finding['facts'],
  ask: Ask,
): Promise<Report> {
  const failed = reason === 'retrieval.gone' || reason.startsWith('award.')
  const findings = [failed ? fail(reason, facts) : unknown(reason, facts)]
  return {
    id,
    source,
    ...answers(findings),
    findings,
    credential: null,
    issuedBy: await ask.recognise({ id: null, selfName: null }),
    statusAt: null,
    checkedAt: ask.now.toISOString(),
    inner: [],
  }
}
