import { openBadges2, type WordsOf } from './words-of.ts'

const askForFile = 'Ask the candidate for the credential file or a working link.'

export const retrieval: WordsOf<'retrieval'> = {
  'retrieval.retrieved': { sentence: 'The document was fetched.', next: null },
  'retrieval.not-found': {
    sentence: 'There is nothing at this address (404). That proves nothing either way.',
    next: askForFile,
  },
  'retrieval.gone': {
    sentence: 'The host says that this was withdrawn (410).',
    next: 'Ask the candidate or the issuer what happened.',
    spec: `${openBadges2}#hosted-verification`,
  },
  'retrieval.forbidden': {
    sentence: 'The host does not let a server read this page.',
    next: 'Open the link yourself, or ask the candidate for the credential file.',
  },
  'retrieval.refused-by-guard': {
    sentence: 'The address is not one that Touchstone may contact, such as a private network.',
    next: askForFile,
  },
  'retrieval.timeout': { sentence: 'The host took too long to answer.', next: 'Try again later.' },
  'retrieval.unreachable': {
    sentence: 'The host could not be reached.',
    next: 'Try again later, or ask for the file.',
  },
  'retrieval.rate-limited': { sentence: 'The host asked us to slow down.', next: 'Try again in a few minutes.' },
  'retrieval.too-large': {
    sentence: 'The document is larger than Touchstone will read.',
    next: 'Ask the candidate for the credential itself, not for a portfolio or a scan.',
  },
  'retrieval.wrong-type': {
    sentence: 'The link leads to something that is not a credential document.',
    next: askForFile,
  },
  'retrieval.moved-elsewhere': {
    sentence: 'The address redirects to another site, which cannot speak for the first.',
    next: 'Open the link yourself and see where it leads.',
  },
  'retrieval.not-a-credential': {
    sentence: 'No credential was found in this document.',
    next: 'Ask the candidate for the digital badge or its file.',
  },
  'retrieval.browser-only': {
    sentence: 'Only you can open this page: the site does not answer a server.',
    next: 'Open the link yourself; if it offers a file, drop it here.',
  },
  'retrieval.no-record': {
    sentence: 'The site answers, but Touchstone can read nothing about this award in its answer.',
    next: 'Open the link yourself, or ask the candidate for the credential file.',
  },
  'retrieval.not-needed': { sentence: 'Nothing had to be fetched: the credential is in the file.', next: null },
}
