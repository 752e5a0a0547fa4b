import type { IssuerAnswer } from '@touchstone/shared/issuer'
import type { Match, RequirementMatch } from '@touchstone/shared/match'
import type { AssuranceClass, RecipientAnswer, Report, Verdict } from '@touchstone/shared/report'

/** How an answer looks: always with a shape and words, so that colour never speaks alone. */
export type Tone = 'good' | 'warn' | 'bad' | 'plain'

export interface AnswerWords {
  label: string
  detail: string
  tone: Tone
}

export const verdictWords: Record<Verdict, AnswerWords> = {
  verified: { label: 'Verified', detail: 'signed and in force', tone: 'good' },
  'issuer-confirmed': { label: 'Confirmed', detail: 'by the issuer’s record', tone: 'good' },
  unconfirmed: { label: 'Not confirmed', detail: 'a check is missing', tone: 'warn' },
  'not-in-force': { label: 'Not in force', detail: 'suspended, or not begun', tone: 'warn' },
  expired: { label: 'Expired', detail: 'earned, and out of date', tone: 'warn' },
  revoked: { label: 'Revoked', detail: 'withdrawn by the issuer', tone: 'bad' },
  rejected: { label: 'Rejected', detail: 'contradicts its signature', tone: 'bad' },
}

export const recipientWords: Record<RecipientAnswer, AnswerWords> = {
  bound: { label: 'This person', detail: 'by an e-mail that you know', tone: 'good' },
  consistent: { label: 'Name agrees', detail: 'by name only', tone: 'good' },
  ambiguous: { label: 'Another name', detail: 'ask whose it is', tone: 'warn' },
  unknown: { label: 'Holder unknown', detail: 'hidden or not known', tone: 'plain' },
  mismatch: { label: 'Someone else', detail: 'conflicts with this person', tone: 'bad' },
}

/** Whose it is: also where a named human has answered what the names left open. */
export function recipientWordsOf({ recipient, findings }: Pick<Report, 'recipient' | 'findings'>): AnswerWords {
  const word = findings.find(({ reason }) => reason === 'recipient.confirmed')
  if (word === undefined) return recipientWords[recipient]
  return { label: 'Another name', detail: `confirmed by ${word.facts.by}`, tone: 'good' }
}

export const issuerWords: Record<IssuerAnswer, AnswerWords> = {
  recognised: { label: 'Recognised', detail: 'by you or a registry', tone: 'good' },
  unrecognised: { label: 'Not recognised', detail: 'nobody vouches for it', tone: 'plain' },
  refused: { label: 'Refused', detail: 'not relied on here', tone: 'bad' },
}

export const classWords: Record<AssuranceClass, string> = {
  A: 'Issuer’s own signature',
  B: 'Hosted by the issuer or its platform',
  C: 'A platform’s record',
  D: 'Read from the issuer’s page',
  E: 'Nothing confirmed',
  F: 'Not an award',
  X: 'Contradicted',
}

export const kindWords: Record<RequirementMatch['requirement']['kind'], string> = {
  licence: 'Licence',
  must: 'Must have',
  nice: 'Nice to have',
}

/** "No evidence" is not "lacks the skill": the words say only what was seen. */
export const stateWords: Record<RequirementMatch['state'], string> = {
  evidenced: 'Evidenced',
  stated: 'Stated, no evidence',
  none: 'No evidence seen',
}

/** Why a match has no number, and what to do. */
export const noScoreWords: Record<Exclude<Match['state'], 'scored'>, { sentence: string; next: string }> = {
  'insufficient-evidence': {
    sentence: 'There is not enough evidence for a number.',
    next: 'Ask the candidate for proof of the skills that matter.',
  },
  'licences-only': {
    sentence: 'This role asks for licences only. A licence is held or not, and is never averaged.',
    next: 'Look at the licences below.',
  },
  'no-requirements': {
    sentence: 'This role has no requirements yet, so there is nothing to weigh.',
    next: 'Add requirements to the role in the workspace.',
  },
  'not-accepted': {
    sentence: 'Nobody has accepted this role’s requirements yet, so nothing is scored.',
    next: 'Review and accept the role in the workspace.',
  },
}
