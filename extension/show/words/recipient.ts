import { openBadges3, type WordsOf } from './words-of.ts'

const spec = `${openBadges3}#recipient-verification`
const askEmail = 'Enter an e-mail that the person gave you, and check again.'

export const recipient: WordsOf<'recipient'> = {
  'recipient.email-equal': {
    sentence: 'It was issued to an e-mail address that you know is this person’s.',
    next: null,
    spec,
  },
  'recipient.email-equal-md5': {
    sentence: 'It was issued to an e-mail address that you know, protected by an outdated hash.',
    next: null,
    spec,
  },
  'recipient.email-from-page': {
    sentence: 'The e-mail address matches, but it came from the page, where anybody can write one.',
    next: askEmail,
  },
  'recipient.name-agrees': { sentence: 'The name on it matches this person’s.', next: null },
  'recipient.confirmed': { sentence: 'Somebody here confirmed that this is the same person.', next: null },
  'recipient.other-name': {
    sentence: 'It is in another name: a former name, or another person’s.',
    next: 'Ask the candidate. It counts for nothing until one of you confirms that it is the same person.',
  },
  'recipient.hash-unknown': {
    sentence: 'It was issued to an e-mail address that is not known here. Many people have several.',
    next: askEmail,
    spec,
  },
  'recipient.hash-refused': {
    sentence: 'It was issued to none of the e-mail addresses that you know.',
    next: askEmail,
    spec,
  },
  'recipient.hidden': { sentence: 'It does not say to whom it was issued.', next: askEmail, spec },
  'recipient.did-without-presentation': {
    sentence: 'It was issued to a digital wallet whose holder did not present it to you.',
    next: 'Ask the candidate to present it, or for the e-mail address that it was issued to.',
  },
  'recipient.other-name-and-hash-refused': {
    sentence: 'It is in another name, and was issued to none of the e-mail addresses that you know.',
    next: 'Ask the candidate whose it is.',
    spec,
  },
  'recipient.other-subject': {
    sentence: 'It is about a different person from the record that contains it.',
    next: 'Ask the candidate whose it is.',
    spec,
  },
  'recipient.nothing-known': {
    sentence: 'The page shows no name to compare with.',
    next: 'Open the person’s profile and check again.',
  },
}
