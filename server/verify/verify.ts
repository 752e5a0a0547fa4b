import { createHash } from 'node:crypto'
import type { Credential } from '@touchstone/shared/credential'
import type { Report } from '@touchstone/shared/report'
import type { Doc } from '../formats/doc.ts'
import { payloadOf } from '../formats/elm.ts'
import type { Format } from '../formats/format.ts'
import { formats } from '../formats/index.ts'
import { own } from '../formats/json.ts'
import { answers } from './answers.ts'
import { bind } from './bind.ts'
import { bindAnchor } from './bind-anchor.ts'
import { bindSeal } from './bind-seal.ts'
import { checks } from './checks/index.ts'
import { hostedAssertion, signedAssertion } from './hosting.ts'
import { innerOf } from './inner-of.ts'
import { prove } from './prove.ts'
import { refreshed } from './refreshed.ts'
import { statedOf } from './stated.ts'
import type { Ask, Subject } from './subject.ts'
import { unread } from './unread.ts'

const deepest = 3

/** One document to its report: recognise, gather, ask every check, and derive the answers from the findings alone. */
export async function verify(doc: Doc, source: string | null, asked: Ask): Promise<Report> {
  const depth = asked.depth ?? 0
  const judge = depth < deepest ? (inner: Doc, ask: Ask) => verify(inner, source, { ...ask, depth: depth + 1 }) : null
  const ask: Ask = { ...asked, judge }
  const id = `sha256:${createHash('sha256').update(doc.text).digest('hex')}`
  if (ask.budget && ask.budget.left-- <= 0)
    return unread(id, source, 'structure.too-large', { detail: 'credentials' }, ask)
  const subject = await gather(doc, ask)
  if (!subject) return unread(id, source, 'structure.unknown-format', {}, ask)
  const newer = await newerCopy(subject, ask)
  if (newer) return { ...newer, id, source }
  const [found, { inner, findings: contents }] = await Promise.all([
    Promise.all(checks.map(async (check) => check.run(subject, ask))),
    innerOf(subject, ask),
  ])
  const findings = [...found.flat(), ...contents].slice(0, 500)
  return {
    id,
    source,
    ...answers(findings),
    findings,
    credential: subject.credential,
    issuedBy: subject.issuer,
    statusAt: statusAt(findings),
    checkedAt: ask.now.toISOString(),
    inner,
  }
}

/** The report of an accepted newer copy, with the finding that says so. */
async function newerCopy(subject: Subject, ask: Ask): Promise<Report | null> {
  if (ask.refresh === false || own(subject.doc.json, 'refreshService') === undefined) return null
  const { report, finding } = await refreshed(subject, ask)
  return report && { ...report, findings: [...report.findings.filter(({ check }) => check !== 'refresh'), finding] }
}

async function gather(doc: Doc, ask: Ask): Promise<Subject | null> {
  const format = formats.find((one) => one.recognise(doc))
  if (!format) return null
  const hosted = await hostOf(doc, format, ask)
  const whole = hosted?.doc ?? doc
  const stated = statedOf(format.id.startsWith('elm') ? payloadOf(whole.json) : whole.json, format.id)
  const credential = { ...withHolder(format.parse(whole), ask.holder), stated }
  const proofs = await prove(whole, format.securing, ask)
  const bindings = await Promise.all(
    proofs.map(async (proved) => {
      if (format.securing === 'jades') return bindSeal(proved, whole)
      const { id } = credential.issuer
      return proved.anchor
        ? bindAnchor(proved, proved.anchor, id, ask.fetch)
        : bind(proved, id, format.securing, ask.fetch)
    }),
  )
  // A seal stands for the registered number in its certificate, never for an id that the document chose.
  const seal = proofs.find((proved, index) => proved.vouched && bindings[index]?.outcome === 'pass')?.vouched
  const issuer = await ask.recognise({
    id: seal?.identifier ?? credential.issuer.id,
    selfName: credential.issuer.name,
    about: [credential.id, credential.achievement.id],
    seal,
  })
  return { doc: whole, format, credential, proofs, bindings, hosting: hosted?.hosting ?? null, issuer }
}

function hostOf(doc: Doc, format: Format, ask: Ask) {
  if (format.securing === 'hosted') return hostedAssertion(doc, ask.fetch)
  return format.securing === 'ob2-jws' ? signedAssertion(doc, ask.fetch) : null
}

function withHolder(credential: Credential, holder: string | null | undefined): Credential {
  if (!holder || credential.recipient.name !== null) return credential
  return { ...credential, recipient: { ...credential.recipient, name: holder } }
}

/** The oldest answer of a status list: since then nothing is known of that entry. */
function statusAt(findings: Report['findings']): string | null {
  const all = findings.filter(({ check, reason }) => check === 'status' && reason !== 'status.message')
  const times = all.flatMap(({ facts }) => (typeof facts.at === 'string' ? facts.at : []))
  return all.length > 0 && times.length === all.length ? (times.sort()[0] ?? null) : null
}
