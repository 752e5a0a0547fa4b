import type { Finding } from '@touchstone/shared/finding'
import type { Report } from '@touchstone/shared/report'
import { openWritten } from '../formats/containers/open.ts'
import { idOf, objects, own, types } from '../formats/json.ts'
import { basisOf } from './basis.ts'
import { sameOrigin } from './dids/same-origin.ts'
import { pass, unknown } from './finding-of.ts'
import type { Ask, Subject } from './subject.ts'

/** What came of the refresh service: the newer copy's own report where it is accepted. */
export interface Refreshed {
  finding: Finding
  report: Report | null
}

/**
 * Fetches the newer copy of a credential whose own proof stands, once. It is accepted only if it is the same credential
 * of the same issuer for the same subject, and its structure, proof and binding pass for themselves.
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
  const { credential } = subject
  const same =
    credential.id !== null &&
    report.credential?.id === credential.id &&
    report.credential.issuer.id === credential.issuer.id &&
    report.credential.recipient.id === credential.recipient.id
  const sound =
    basisOf(report.findings).stands &&
    report.findings.every(({ check, outcome }) => check !== 'structure' || outcome === 'pass')
  if (!same || !sound) return refused('refresh.not-accepted', { url })
  return { finding: pass('refresh.accepted', { url }), report }
}

function refused(reason: 'refresh.not-accepted' | 'refresh.unavailable', facts: Finding['facts']): Refreshed {
  return { finding: unknown(reason, facts), report: null }
}
