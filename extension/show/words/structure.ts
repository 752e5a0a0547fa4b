import { openBadges3, type WordsOf } from './words-of.ts'

const spec = `${openBadges3}#conformance`

export const structure: WordsOf<'structure'> = {
  'structure.complete': { sentence: 'Everything that the format requires is there.', next: null, spec },
  'structure.property-missing': {
    sentence: 'Something that the format requires is missing.',
    next: 'Genuine badges can have this fault. Ask the issuer to reissue it.',
    spec,
  },
  'structure.property-wrong': {
    sentence: 'A value is not what the format allows.',
    next: 'Genuine badges can have this fault. Ask the issuer to reissue it.',
    spec,
  },
  'structure.too-deep': {
    sentence: 'The document is nested too deeply to be read safely.',
    next: 'Ask the candidate for another copy.',
  },
  'structure.too-large': {
    sentence: 'The document holds more than can be checked.',
    next: 'Ask the candidate for the single credential.',
  },
  'structure.unknown-format': {
    sentence: 'Touchstone cannot read this kind of credential yet.',
    next: 'Open it yourself, or ask for an Open Badge of the same award.',
  },
  'structure.unreadable': {
    sentence: 'The document could not be read to the end.',
    next: 'Ask the candidate for another copy.',
  },
  'structure.host-changed': {
    sentence: 'This host has changed the way it answers, so Touchstone cannot read its record for now.',
    next: 'Open the link yourself. An update of Touchstone will have to follow the change.',
  },
}
