import type { LedgerEntry, LedgerSuggestion } from '@touchstone/shared/ledger'
import type { Told } from '../told.ts'

/** An entry while somebody writes it; the server adds who answers for it. */
export type Decision = Omit<LedgerEntry, 'owner'>

export interface IssuersState {
  list: { state: 'loading' } | { state: 'ready'; list: LedgerEntry[] } | { state: 'failed'; problem: Told }
  /** Issuers that were met and that nobody has decided on. */
  suggestions: LedgerSuggestion[]
  /** What the form holds; null while it is closed. */
  draft: Decision | null
  working: boolean
  problem: Told | null
  /** The entry that was just taken out, while it can be put back. */
  removed: LedgerEntry | null
  /** How many entries the last file brought. */
  imported: number | null
}

export interface IssuersActions {
  write: (draft: Decision | null) => void
  save: (decision: Decision) => void
  remove: (entry: LedgerEntry) => void
  exportJson: () => void
  importFile: (file: File) => void
  reload: () => void
}

export const initialIssuers: IssuersState = {
  list: { state: 'loading' },
  suggestions: [],
  draft: null,
  working: false,
  problem: null,
  removed: null,
  imported: null,
}

export const newDecision = (id: string): Decision => ({
  id,
  name: '',
  answer: 'recognised',
  trust: null,
  reason: '',
  expires: null,
})
