import type { Reason } from '@touchstone/shared/reason'

/** What a reason says to a person: one sentence, what to do next (null: nothing), and where the rule stands. */
export interface Words {
  sentence: string
  next: string | null
  spec?: string
}

/** The words of every reason of one check; a reason without words fails the type check. */
export type WordsOf<Check extends string> = Record<Extract<Reason, `${Check}.${string}`>, Words>

export const openBadges2 = 'https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html'
export const openBadges3 = 'https://www.imsglobal.org/spec/ob/v3p0/'
export const dataModel = 'https://www.w3.org/TR/vc-data-model-2.0/'
export const dataIntegrity = 'https://www.w3.org/TR/vc-data-integrity/'
export const statusList = 'https://www.w3.org/TR/vc-bitstring-status-list/'
export const jose = 'https://www.w3.org/TR/vc-jose-cose/'
