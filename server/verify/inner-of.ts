import { setImmediate as turn } from 'node:timers/promises'
import type { Finding } from '@touchstone/shared/finding'
import type { Report } from '@touchstone/shared/report'
import { openWritten } from '../formats/containers/open.ts'
import { openValue, unwrap } from '../formats/containers/unwrap.ts'
import { list, objects, own } from '../formats/json.ts'
import { pass, unknown } from './finding-of.ts'
import type { Ask, Subject } from './subject.ts'

const most = 200

/** The credentials inside a record (CLR), each judged for itself; the outer proof never raises one of them. */
export async function innerOf(subject: Subject, ask: Ask): Promise<{ inner: Report[]; findings: Finding[] }> {
  const subjects = objects(own(subject.doc.json, 'credentialSubject'))
  const values = subjects.flatMap((one) => list(own(one, 'verifiableCredential')))
  if (values.length === 0 || !ask.judge) return { inner: [], findings: [] }
  if (values.length > most) return { inner: [], findings: [unknown('inner.too-many', { credentials: values.length })] }
  const opened = values.flatMap((value) => unwrap(openValue(value, openWritten), openWritten))
  const docs = opened.flatMap((item) => (item.kind === 'document' ? [item.doc] : []))
  const holder = subject.credential.recipient.id
  const inner: Report[] = []
  // One after the other: a record of 200 credentials shares the machine with everything else.
  for (const doc of docs.slice(0, most)) {
    inner.push(await ask.judge(doc, { ...ask, outerSubject: holder }))
    await turn()
  }
  const unreadable = opened.length - docs.length
  const findings = [pass('inner.listed', { credentials: inner.length })]
  return { inner, findings: unreadable > 0 ? [...findings, unknown('inner.unreadable', { unreadable })] : findings }
}
