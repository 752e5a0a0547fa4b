import type { Finding } from '@touchstone/shared/finding'
import type { Fetch } from '../../fetch/outcome.ts'
import type { Vouch, Vouched } from '../../trust/seals.ts'
import type { ChainReaders } from '../chains/chain-reader.ts'
import type { FoundKey } from '../dids/find-method.ts'
import type { Contexts } from './contexts.ts'
import type { Key } from './key.ts'

/** One proof of a document, tried. `finding.facts.proof` and the binding's say which; -1 is the token around it. */
export interface Proved {
  index: number
  method: string | null
  finding: Finding
  key: Key | null
  /** Whom a trusted list names for the certificate of a seal; absent where none vouches. */
  vouched?: Vouched
  /** The address that put the Merkle root on the chain, and when; absent where no chain was read. */
  anchor?: { address: string; at: Date } | undefined
  from: Extract<FoundKey, { outcome: 'found' }>['from'] | null
  /** The document that the method names was read, and does not list it. */
  absent?: boolean
}

/** What a proof is tried with. */
export interface ProofAsk {
  fetch: Fetch
  now: Date
  contexts: Contexts
  /** Answers for the certificates of seals; without it no seal is vouched for. */
  vouch?: Vouch | undefined
  /** Reads the anchors of Merkle proofs, by chain; one without a reader stays unread. */
  chains?: ChainReaders | undefined
}
