import { openBadges2, type WordsOf } from './words-of.ts'

const spec = `${openBadges2}#hosted-verification`

export const scope: WordsOf<'scope'> = {
  'scope.in-scope': { sentence: 'The record is where the issuer says its records are.', next: null, spec },
  'scope.off-scope': {
    sentence: 'The record is not on a site that the issuer names as its own.',
    next: 'Ask the issuer whether it hosts badges there.',
    spec,
  },
  'scope.plain-http': {
    sentence: 'The record is served without encryption, so it could have been changed on the way.',
    next: 'Ask the issuer for an https address.',
    spec,
  },
  'scope.id-differs': {
    sentence: 'The record gives its own address as a different one from the one that was asked for.',
    next: 'Ask the candidate for the original link.',
    spec,
  },
  'scope.issuer-unavailable': {
    sentence: 'The issuer’s profile could not be fetched, so its sites are unknown.',
    next: 'Try again later.',
    spec,
  },
  'scope.not-hosted': { sentence: 'It is signed, not hosted, so it may stand anywhere.', next: null },
  'scope.own-record': { sentence: 'The platform itself says it, on its own site.', next: null },
  'scope.unlisted-host': {
    sentence: 'The page looks like one of a known platform, but the site is not one that Touchstone knows.',
    next: 'Ask the issuer whether the site is its own.',
  },
}
