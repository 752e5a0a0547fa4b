import type { WordsOf } from './words-of.ts'

export const schema: WordsOf<'schema'> = {
  'schema.none': { sentence: 'It names no schema of its own.', next: null },
  'schema.not-loaded': {
    sentence: 'It names a schema that is not loaded, so it was not compared with it.',
    next: null,
  },
  'schema.too-complex': {
    sentence: 'Comparing it with the schema that it names took too long.',
    next: null,
  },
  'schema.fits': { sentence: 'It fits the schema that it names.', next: null },
  'schema.does-not-fit': {
    sentence: 'It does not fit the schema that it names.',
    next: 'Genuine badges can have this fault. Ask the issuer to reissue it.',
  },
}
