import type { ProposalWarning } from '@touchstone/shared/proposal'

/** What a warning means, and what to do; a person decides. */
export const warningWords: Record<ProposalWarning, { sentence: string; next: string }> = {
  'proxy-age': { sentence: 'This may stand for an age.', next: 'Name the skill instead, or leave it out.' },
  'proxy-gender': { sentence: 'This may stand for a gender.', next: 'Use neutral words.' },
  'proxy-nationality': {
    sentence: 'This may stand for a nationality or an origin.',
    next: 'Ask for the right to work, or the language level that the work needs.',
  },
  'proxy-school-prestige': {
    sentence: 'This asks for a school’s name, not for a skill.',
    next: 'Name what the school should have taught.',
  },
  'proxy-native-speaker': {
    sentence: 'This shuts out people who speak the language just as well.',
    next: 'Ask for a level, such as C1.',
  },
  'proxy-years-of-experience': {
    sentence: 'Years as a must shut out people who learned it faster, and stand in for age.',
    next: 'Ask for the skill and its level.',
  },
  'single-vendor-credential': {
    sentence: 'Only one vendor’s, or a paid, credential can meet this.',
    next: 'Ask for the skill, so that any proof of it counts.',
  },
  'no-requirements-found': {
    sentence: 'No requirement was found in the posting.',
    next: 'Add the skills by hand, or paste the part of the posting that names them.',
  },
  'language-not-read': {
    sentence: 'The posting is in a language that is read only in part: its headings, and names such as SQL.',
    next: 'Paste a translation, or add the skills by hand.',
  },
  'cut-short': {
    sentence: 'The posting is very long: only its beginning was read.',
    next: 'Check that nothing is missing.',
  },
  'nothing-to-read': { sentence: 'There was nothing to read.', next: 'Paste the text of the posting.' },
}
