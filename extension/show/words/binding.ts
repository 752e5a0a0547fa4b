import { dataIntegrity, openBadges2, type WordsOf } from './words-of.ts'

const spec = `${dataIntegrity}#retrieve-verification-method`
const askIssuer = 'Ask the issuer whether this key is theirs.'

export const binding: WordsOf<'binding'> = {
  'binding.listed': { sentence: 'The issuer’s own document lists the key that signed.', next: null, spec },
  'binding.same-did': { sentence: 'The issuer’s identifier is the key itself.', next: null, spec },
  'binding.not-listed': {
    sentence: 'The issuer does not list the key that signed. It may have been replaced since.',
    next: askIssuer,
    spec,
  },
  'binding.key-not-in-force': {
    sentence: 'The issuer lists the key that signed, but it was not yet or no longer in force at that time.',
    next: askIssuer,
    spec,
  },
  'binding.issuer-unavailable': {
    sentence: 'The issuer’s own document could not be fetched, so the key is not tied to the issuer.',
    next: 'Try again later.',
    spec,
  },
  'binding.key-in-fragment': {
    sentence: 'The key stands in the address itself, where anybody could have written it.',
    next: askIssuer,
    spec,
  },
  'binding.key-in-header': {
    sentence: 'The key came with the credential, where anybody could have put it.',
    next: askIssuer,
    spec,
  },
  'binding.method-not-supported': {
    sentence: 'The kind of identifier that the issuer uses is not supported yet.',
    next: 'Ask the issuer to confirm this credential.',
  },
  'binding.no-issuer': { sentence: 'The credential names no issuer.', next: 'Do not rely on it.' },
  'binding.moved-elsewhere': {
    sentence: 'The issuer’s document redirects to another site, which cannot speak for the issuer.',
    next: askIssuer,
  },
  'binding.no-proof': { sentence: 'There is no valid signature whose key could be tied to the issuer.', next: null },
  'binding.own-origin': {
    sentence: 'The record stands on the issuer’s or platform’s own site.',
    next: null,
    spec: `${openBadges2}#hosted-verification`,
  },
}
