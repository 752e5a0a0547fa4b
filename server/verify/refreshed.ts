import type { Finding } from '@touchstone/shared/finding'
import type { Report } from '@touchstone/shared/report'
import { openWritten } from '../formats/containers/open.ts'
import { idOf, objects, own, types } from '../formats/json.ts'
import { basisOf } from './basis.ts'
import { sameOrigin } from './dids/same-origin.ts'
import { pass, unknown } from './finding-of.ts'
import { differsIn, isNotOlder } from './same-award.ts'
import type { Ask, Subject } from './subject.ts'

/** What came of the refresh service: the newer copy's own report where it is accepted. */
export interface Refreshed {
  finding: Finding
  report: Report | null
}

/**
 * Fetches the newer copy of a credential whose own proof stands, once. It is accepted only if it is the same award, is
 * not older, and its structure, proof and binding pass for themselves.
 */
export async function refreshed(subject: Subject, ask: Ask): Promise<Refreshed> {
  const service = objects(own(subject.doc.json, 'refreshService')).find((one) =>
    types(one).includes('1EdTechCredentialRefresh'),
  )
  const url = idOf(service)
  const proofs = [...subject.proofs.map(({ finding }) => finding), ...subject.bindings]
  if (!service || !url || !ask.judge || !basisOf(proofs).stands) return refused('refresh.not-accepted', { url })
  const answer = await ask.fetch(url, { accept: 'document' })
  if (answer.outcome !== 'ok' || !sameOrigin(url, answer.finalUrl)) return refused('refresh.unavailable', { url })
  const opened = openWritten(new TextDecoder().decode(answer.bytes))
  if (opened.kind !== 'document') return refused('refresh.not-accepted', { url })
  if (opened.doc.text === subject.doc.text) return { finding: pass('refresh.same', { url }), report: null }
  const report = await ask.judge(opened.doc, { ...ask, refresh: false })
  const sound =
    basisOf(report.findings).stands &&
    report.findings.every(({ check, outcome }) => check !== 'structure' || outcome === 'pass')
  if (!report.credential || !sound) return refused('refresh.not-accepted', { url })
  const differs = differsIn(report.credential, subject.credential)
  if (differs) return refused('refresh.another-award', { url, differs })
  const newer = { credential: report.credential, jws: opened.doc.jws }
  const presented = { credential: subject.credential, jws: subject.doc.jws }
  if (!isNotOlder(newer, presented)) {
    const dates = { presented: presented.credential.validFrom, served: newer.credential.validFrom }
    return refused('refresh.older', { url, ...dates })
  }
  return { finding: pass('refresh.accepted', { url }), report }
}

type Refusal = 'not-accepted' | 'unavailable' | 'another-award' | 'older'

function refused(reason: `refresh.${Refusal}`, facts: Finding['facts']): Refreshed {
  return { finding: unknown(reason, facts), report: null }
}
