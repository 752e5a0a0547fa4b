import { statusList, type WordsOf } from './words-of.ts'

const spec = `${statusList}#validate-algorithm`
const later = 'Try again later, or ask the issuer.'
const fault = 'Ask the issuer whether it is still valid, and tell them: the fault is in their status list.'

export const status: WordsOf<'status'> = {
  'status.none-offered': {
    sentence: 'The issuer publishes no revocation status for it.',
    next: null,
    spec: 'https://www.w3.org/TR/vc-data-model-2.0/#status',
  },
  'status.clear': { sentence: 'The issuer has not revoked or suspended it.', next: null, spec },
  'status.revoked': {
    sentence: 'The issuer has revoked it.',
    next: 'Ask the candidate and the issuer why.',
    spec,
  },
  'status.suspended': {
    sentence: 'The issuer has suspended it for now.',
    next: 'Ask the issuer, and check again later.',
    spec,
  },
  'status.message': { sentence: 'The issuer attached a status message to it.', next: null, spec },
  'status.unavailable': { sentence: 'The issuer’s status list could not be fetched.', next: later, spec },
  'status.unknown-type': { sentence: 'The kind of status is unknown to Touchstone.', next: 'Ask the issuer.' },
  'status.wrong-purpose': {
    sentence: 'The list serves a different purpose from the one that the credential names.',
    next: fault,
    spec,
  },
  'status.out-of-range': { sentence: 'The credential’s place is beyond the end of the list.', next: fault, spec },
  'status.list-unproven': {
    sentence: 'The status list is not proven to be its issuer’s, so it says nothing either way.',
    next: fault,
    spec,
  },
  'status.list-of-another-issuer': {
    sentence: 'The status list belongs to somebody whom Touchstone does not know.',
    next: 'Ask the issuer.',
    spec,
  },
  'status.stale': { sentence: 'The status list is too old to rely on.', next: later, spec },
  'status.malformed': { sentence: 'The status list could not be read.', next: fault, spec },
  'status.short-list': {
    sentence: 'The status list is shorter than the standard requires. It was read anyway.',
    next: null,
    spec,
  },
}
