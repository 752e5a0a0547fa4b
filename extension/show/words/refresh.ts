import { openBadges3, type WordsOf } from './words-of.ts'

const askIssuer = 'Ask the issuer which copy is in force.'
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
    sentence: 'A newer copy is offered, but it or this one does not stand up to its own checks; this one was checked.',
    next: askIssuer,
    spec,
  },
  'refresh.another-award': {
    sentence: 'What the issuer serves as a newer copy is another award; it was not used, and this one was checked.',
    next: askIssuer,
    spec,
  },
  'refresh.older': {
    sentence:
      'What the issuer serves as a newer copy is older, or has no date to compare; it was not used, and this one was checked.',
    next: askIssuer,
    spec,
  },
  'refresh.unknown-type': {
    sentence: 'The issuer offers newer copies in a way that Touchstone does not know.',
    next: null,
  },
}
