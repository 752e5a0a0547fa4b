import { dataIntegrity, dataModel, jose, openBadges2, type WordsOf } from './words-of.ts'

const askIssuer = 'Ask the issuer to confirm this credential.'
const notYet = 'Ask the issuer to confirm it: Touchstone could not check this signature.'

export const proof: WordsOf<'proof'> = {
  'proof.good': {
    sentence: 'The signature is valid: nothing was changed since it was signed.',
    next: null,
    spec: `${dataIntegrity}#verify-proof`,
  },
  'proof.mismatch': {
    sentence: 'The signature does not match the content: something was changed after signing.',
    next: 'Ask the candidate for the original file, and the issuer whether they know it.',
    spec: `${dataIntegrity}#verify-proof`,
  },
  'proof.mismatch-mutable-context': {
    sentence: 'The signature does not match, but the vocabulary it uses may have changed since.',
    next: askIssuer,
  },
  'proof.none': {
    sentence: 'The credential carries no signature.',
    next: 'Ask for the signed or hosted version.',
    spec: `${dataModel}#securing-mechanisms`,
  },
  'proof.unknown-suite': { sentence: 'The kind of signature is unknown to Touchstone.', next: notYet },
  'proof.unknown-context': {
    sentence: 'The credential uses a vocabulary that Touchstone does not hold, so its signature was not checked.',
    next: notYet,
    spec: `${dataModel}#contexts`,
  },
  'proof.undefined-term': {
    sentence: 'The credential has terms that its vocabulary does not define, so the signature may not cover them.',
    next: askIssuer,
    spec: `${dataModel}#contexts`,
  },
  'proof.not-compacted': {
    sentence: 'The credential writes a term in an unusual way that other readers would miss, so it was not checked.',
    next: askIssuer,
    spec: `${dataModel}#contexts`,
  },
  'proof.out-of-date': {
    sentence: 'The signature itself has run out, or is dated in the future.',
    next: askIssuer,
    spec: `${dataIntegrity}#proofs`,
  },
  'proof.wrong-purpose': {
    sentence: 'The signature was made for some purpose other than asserting a claim.',
    next: askIssuer,
    spec: `${dataIntegrity}#proof-purposes`,
  },
  'proof.key-unavailable': {
    sentence: 'The key that signed could not be fetched.',
    next: 'Try again later.',
    spec: `${dataIntegrity}#retrieve-verification-method`,
  },
  'proof.method-not-supported': { sentence: 'The way the key is published is not supported yet.', next: notYet },
  'proof.alg-none': {
    sentence: 'The token says that it is not signed at all.',
    next: 'Do not rely on it. Ask the candidate for the original.',
    spec: 'https://www.rfc-editor.org/rfc/rfc8725#section-3.1',
  },
  'proof.key-confusion': {
    sentence: 'The token uses a public key as if it were a secret, which anybody can do.',
    next: 'Do not rely on it. Ask the candidate for the original.',
    spec: 'https://www.rfc-editor.org/rfc/rfc8725#section-3.1',
  },
  'proof.alg-not-supported': { sentence: 'The signature algorithm is not supported.', next: notYet },
  'proof.wrong-typ': {
    sentence: 'The token says that it is something other than a credential.',
    next: askIssuer,
    spec: jose,
  },
  'proof.unknown-crit': {
    sentence: 'The token demands an extension that Touchstone does not know.',
    next: notYet,
    spec: 'https://www.rfc-editor.org/rfc/rfc7515#section-4.1.11',
  },
  'proof.disclosures': {
    sentence: 'What was disclosed does not match what was signed.',
    next: 'Ask the candidate to share the credential again.',
    spec: 'https://datatracker.ietf.org/doc/draft-ietf-oauth-selective-disclosure-jwt/',
  },
  'proof.anchor-unread': {
    sentence: 'The content fits its own receipt, but the blockchain that the receipt points to was not read.',
    next: askIssuer,
  },
  'proof.anchor-unavailable': {
    sentence:
      'The content fits its own receipt, but the blockchain did not answer for it, or has not confirmed it yet.',
    next: 'Try again later.',
  },
  'proof.anchor-differs': {
    sentence: 'The transaction on the blockchain that the receipt points to carries something else.',
    next: 'Ask the candidate for the original file, and the issuer whether they know it.',
  },
  'proof.anchored': {
    sentence: 'The content matches what was written to the blockchain: nothing was changed since.',
    next: null,
  },
  'proof.no-trusted-list': {
    sentence: 'The seal matches the content, but no trusted list is loaded that vouches for its certificate.',
    next: 'Ask the administrator to load the trusted list, or ask the issuer.',
  },
  'proof.contradiction': {
    sentence: 'The signed claims contradict each other, for example about who issued it.',
    next: 'Do not rely on it. Ask the issuer.',
    spec: jose,
  },
  'proof.malformed': { sentence: 'The signature is not in the form that its format requires.', next: askIssuer },
  'proof.too-complex': {
    sentence: 'The document is too complex to check safely.',
    next: 'Ask the candidate for another copy.',
  },
  'proof.disagree': {
    sentence: 'The credential has several signatures, and they disagree.',
    next: askIssuer,
    spec: `${dataIntegrity}#proof-sets`,
  },
  'proof.record': { sentence: 'It is not signed: the platform keeps a record of it.', next: null },
  'proof.page': { sentence: 'It is not signed: the issuer shows it on a page of its own.', next: null },
  'proof.hosted': {
    sentence: 'There is no signature: the host’s own record is the evidence.',
    next: null,
    spec: `${openBadges2}#hosted-verification`,
  },
}
