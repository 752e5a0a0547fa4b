import { dataModel, type WordsOf } from './words-of.ts'

const spec = `${dataModel}#validity-period`

export const validity: WordsOf<'validity'> = {
  'validity.in-date': { sentence: 'It is in date.', next: null, spec },
  'validity.no-end': { sentence: 'It is in date, and no end is set.', next: null, spec },
  'validity.expired': {
    sentence: 'It has expired. It was earned, and is out of date.',
    next: 'Ask whether it was renewed.',
    spec,
  },
  'validity.not-yet': { sentence: 'It is not valid yet.', next: 'Check again after its start date.', spec },
  'validity.unreadable-date': {
    sentence: 'A date cannot be read, so it is unknown whether it is in date.',
    next: 'Ask the issuer for the dates.',
    spec,
  },
  'validity.end-before-start': {
    sentence: 'It ends before it begins, so its dates say nothing.',
    next: 'Ask the issuer for the dates.',
    spec,
  },
}
