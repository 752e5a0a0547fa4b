import type { Known } from '@touchstone/server/verify/known'
import type { Site } from '../world/answer.ts'

/** One cell of the corpus, made: a file, the web around it, and what is known of the person. */
export interface Case {
  name: string
  bytes: Uint8Array
  sites: Site[]
  known: Known
}

/** One column of the corpus. Its expected answers stand in `expected/<table>.md`. */
export interface CorpusFormat {
  id: string
  table: string
  /** The rows that it has, each as what makes the case. */
  rows: Readonly<Record<string, () => Promise<Case>>>
}
