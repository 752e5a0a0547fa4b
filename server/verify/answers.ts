import type { Finding } from '@touchstone/shared/finding'
import type { IssuerAnswer } from '@touchstone/shared/issuer'
import type { AssuranceClass, Colour, RecipientAnswer, Report, Verdict } from '@touchstone/shared/report'
import { type Basis, basisOf } from './basis.ts'

export type Answers = Pick<Report, 'verdict' | 'recipient' | 'issuer' | 'class' | 'colour' | 'v' | 'pinnable'>

/** The four answers, derived from the findings and from nothing else. */
export function answers(findings: readonly Finding[]): Answers {
  const basis = basisOf(findings)
  const has = (...reasons: Finding['reason'][]) => findings.some(({ reason }) => reasons.includes(reason))
  const recipient = recipientOf(findings)
  const issuer: IssuerAnswer = has('issuer.refused')
    ? 'refused'
    : has('issuer.recognised')
      ? 'recognised'
      : 'unrecognised'
  const verdict = verdictOf(findings, basis)
  const assurance = classOf(findings, basis, verdict, recipient)
  const confirmed = verdict === 'verified' || verdict === 'issuer-confirmed'
  const counts = assurance !== 'X' && assurance !== 'F' && assurance !== 'E'
  return {
    verdict,
    recipient,
    issuer,
    class: assurance,
    colour: colourOf(assurance, issuer, recipient, verdict),
    v: valueFor(assurance, recipient, issuer, verdict),
    pinnable: confirmed && counts && issuer === 'recognised' && (recipient === 'bound' || recipient === 'consistent'),
  }
}

/** Worst first. What a signature or a host does not stand behind can neither lower nor raise it beyond `unconfirmed`. */
function verdictOf(findings: readonly Finding[], basis: Basis): Verdict {
  const failed = (...reasons: Finding['reason'][]) =>
    findings.some(({ outcome, reason }) => outcome === 'fail' && reasons.includes(reason))
  if (basis.contradicted) return 'rejected'
  if (basis.withdrawn || (failed('status.revoked') && basis.stands)) return 'revoked'
  if (failed('validity.expired') && basis.stands) return 'expired'
  if (failed('status.suspended', 'validity.not-yet') && basis.stands) return 'not-in-force'
  if (!basis.complete) return 'unconfirmed'
  return basis.kind === 'proof' ? 'verified' : 'issuer-confirmed'
}

const recipients: Partial<Record<Finding['reason'], RecipientAnswer>> = {
  'recipient.email-equal': 'bound',
  'recipient.email-equal-md5': 'consistent',
  'recipient.name-agrees': 'consistent',
  'recipient.confirmed': 'consistent',
  'recipient.other-name': 'ambiguous',
  'recipient.other-name-and-hash-refused': 'mismatch',
  'recipient.other-subject': 'mismatch',
}

function recipientOf(findings: readonly Finding[]): RecipientAnswer {
  const finding = findings.find(({ check }) => check === 'recipient')
  return (finding && recipients[finding.reason]) ?? 'unknown'
}

const classes: Record<Basis['kind'], AssuranceClass> = { proof: 'A', host: 'B', record: 'C', page: 'D', none: 'E' }

function classOf(
  findings: readonly Finding[],
  basis: Basis,
  verdict: Verdict,
  recipient: RecipientAnswer,
): AssuranceClass {
  if (findings.some(({ check, outcome }) => check === 'award' && outcome === 'fail')) return 'F'
  if (verdict === 'revoked' || recipient === 'mismatch') return 'X'
  if (verdict === 'rejected' || !basis.stands) return 'E'
  return classes[basis.kind]
}

function colourOf(
  assurance: AssuranceClass,
  issuer: IssuerAnswer,
  recipient: RecipientAnswer,
  verdict: Verdict,
): Colour {
  if (assurance === 'F') return 'grey'
  if (assurance === 'X' || verdict === 'rejected') return 'red'
  if (assurance === 'E') return 'amber'
  if (issuer !== 'recognised') return 'neutral'
  if (verdict !== 'verified' && verdict !== 'issuer-confirmed') return 'amber'
  if (recipient === 'ambiguous') return 'neutral'
  return assurance === 'D' ? 'green-outline' : 'green'
}

type Weighed = Extract<RecipientAnswer, 'bound' | 'consistent' | 'unknown'>

const values: Record<AssuranceClass, Record<Weighed, number>> = {
  A: { bound: 1, consistent: 0.9, unknown: 0.7 },
  B: { bound: 0.85, consistent: 0.8, unknown: 0.6 },
  C: { bound: 0.75, consistent: 0.7, unknown: 0.5 },
  D: { bound: 0.6, consistent: 0.55, unknown: 0.4 },
  E: { bound: 0.1, consistent: 0.1, unknown: 0.1 },
  F: { bound: 0, consistent: 0, unknown: 0 },
  X: { bound: 0, consistent: 0, unknown: 0 },
}

/** V by class and recipient. Expired keeps its V here: the scorer halves it, or takes nothing, by the requirement. */
function valueFor(
  assurance: AssuranceClass,
  recipient: RecipientAnswer,
  issuer: IssuerAnswer,
  verdict: Verdict,
): number {
  if (recipient === 'ambiguous' || recipient === 'mismatch' || issuer === 'refused') return 0
  if (verdict === 'rejected' || verdict === 'revoked' || verdict === 'not-in-force') return 0
  const value = values[assurance][recipient]
  return verdict === 'unconfirmed' || issuer === 'unrecognised' ? Math.min(value, 0.1) : value
}
