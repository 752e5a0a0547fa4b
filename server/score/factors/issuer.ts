import type { Interval } from '@touchstone/shared/match'

/** I: what registries and the ledger say of the issuer, never prestige. */
export function issuer(evidence: { trust: Interval }): Interval {
  return [Math.min(...evidence.trust), Math.max(...evidence.trust)]
}
