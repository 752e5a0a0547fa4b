/** The policy of the score, version 1: defaults chosen by judgement, not fitted. A change of any value is a new version. */
export const rubric = {
  version: 'touchstone-1',
  /** What an organization may set a requirement's weight to; a licence is never averaged. */
  weights: {
    must: { initial: 1, least: 0.5, most: 1 },
    nice: { initial: 0.3, least: 0.1, most: 0.5 },
    licence: { initial: 1, least: 1, most: 1 },
  },
  /** The most that one piece of evidence, or all together, can say. */
  ceiling: 0.98,
  /** V of what is unconfirmed or of an unrecognised issuer is at most this; it covers no must-have and lifts no cap. */
  doubtful: 0.1,
  exponents: { issuer: 0.3, recency: 0.2 },
} as const
