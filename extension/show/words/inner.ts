import type { WordsOf } from './words-of.ts'

export const inner: WordsOf<'inner'> = {
  'inner.none': { sentence: 'It contains no other credential.', next: null },
  'inner.listed': { sentence: 'It contains other credentials; each was checked for itself.', next: null },
  'inner.too-many': {
    sentence: 'It contains more credentials than can be checked at once.',
    next: 'Ask the candidate for the ones that matter.',
  },
  'inner.unreadable': {
    sentence: 'It contains something that could not be read as a credential.',
    next: 'Ask the candidate for that credential alone.',
  },
}
