import type { ListKind } from '@touchstone/shared/issuer'

/** One answer about one exact id: an issuer's, an achievement's or a credential's. */
export interface ListEntry {
  id: string
  name: string
  answer: 'recognised' | 'review' | 'refused'
  /** The I of the score; without it, that of an issuer known to a list. */
  trust?: number | undefined
  /** The ledger: who answers for this entry, why, and until when. */
  owner?: string | undefined
  reason?: string | undefined
  expires?: Date | undefined
}

/** Issuers that somebody vouches for, or refuses: the ledger, the shipped list, a registry. */
export interface IssuerList {
  by: ListKind
  name?: string | undefined
  /** Who runs it and by which rules, as it says. */
  governance?: string | undefined
  date?: string | undefined
  entries: readonly ListEntry[]
}
