import { openBadges3, type WordsOf } from './words-of.ts'

const spec = `${openBadges3}#endorsementcredential`

export const endorsement: WordsOf<'endorsement'> = {
  'endorsement.none': { sentence: 'Nobody else endorses it.', next: null },
  'endorsement.counts': { sentence: 'Another organization endorses it, and its signature is valid.', next: null, spec },
  'endorsement.unproven': { sentence: 'It carries an endorsement that could not be confirmed.', next: null, spec },
  'endorsement.of-another': { sentence: 'It carries an endorsement of something else.', next: null, spec },
  'endorsement.by-itself': {
    sentence: 'Its issuer or its holder endorses it, which counts for nothing.',
    next: null,
    spec,
  },
  'endorsement.too-many': { sentence: 'It carries more endorsements than were checked.', next: null },
  'endorsement.unavailable': { sentence: 'It names an endorsement that could not be fetched.', next: null, spec },
}
