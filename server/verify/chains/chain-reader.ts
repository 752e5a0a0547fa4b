import type { Fetch } from '../../fetch/outcome.ts'

/** What a transaction of a block chain says. `address` is the one that paid for it, and so signed it. */
export type ChainAnswer =
  | { outcome: 'read'; data: string; address: string; at: Date }
  | { outcome: 'unknown'; detail: string }

/** Reads the transactions of one chain; what is not in a block yet is `unknown`. */
export interface ChainReader {
  /** Where it asks: stands in the receipt, so that a replay asks there too. */
  url: string
  /** `data` comes back as the hex of what the transaction carries. */
  read: (transactionId: string, fetch: Fetch) => Promise<ChainAnswer>
}

/** The readers that the operator chose, by the name that a receipt gives its chain, such as `bitcoinMainnet`. */
export type ChainReaders = ReadonlyMap<string, ChainReader>
