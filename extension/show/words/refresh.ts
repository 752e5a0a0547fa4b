import { openBadges3, type WordsOf } from './words-of.ts'

const spec = `${openBadges3}#refresh`

export const refresh: WordsOf<'refresh'> = {
  'refresh.none-offered': { sentence: 'The issuer offers no newer copy.', next: null },
  'refresh.same': { sentence: 'The issuer still serves the same credential.', next: null, spec },
  'refresh.accepted': { sentence: 'The issuer served a newer copy, and that is the one shown.', next: null, spec },
  'refresh.unavailable': {
    sentence: 'The issuer offers a newer copy that could not be fetched; this one was checked.',
    next: 'Try again later.',
    spec,
  },
  'refresh.not-accepted': {
    sentence: 'What the issuer serves as a newer copy is not this credential; this one was checked.',
    next: null,
    spec,
  },
  'refresh.unknown-type': {
    sentence: 'The issuer offers newer copies in a way that Touchstone does not know.',
    next: null,
  },
}
