import type { WordsOf } from './words-of.ts'

export const issuer: WordsOf<'issuer'> = {
  'issuer.recognised': { sentence: 'The issuer is known to you or to a registry.', next: null },
  'issuer.unrecognised': {
    sentence: 'Nobody you trust has recognised this issuer. A name is easy to claim.',
    next: 'Look the issuer up. An administrator can accept it in the workspace, under Issuers.',
  },
  'issuer.refused': { sentence: 'Your organization decided not to rely on this issuer.', next: null },
}
