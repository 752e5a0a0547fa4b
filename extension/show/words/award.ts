import type { WordsOf } from './words-of.ts'

const askAward = 'Ask the candidate for the award itself.'

export const award: WordsOf<'award'> = {
  'award.award': { sentence: 'It is an award to one person.', next: null },
  'award.template': { sentence: 'It describes a badge that anybody might earn, not an award.', next: askAward },
  'award.preview': { sentence: 'It is a preview, not an award.', next: askAward },
  'award.form': { sentence: 'It is a form to look up an award, not the award.', next: askAward },
  'award.description': { sentence: 'It describes a course or an exam, not an award.', next: askAward },
  'award.result-not-passed': {
    sentence: 'The record itself says that it was not passed, or is not finished.',
    next: 'It proves no skill. Ask the candidate for a finished award.',
  },
}
