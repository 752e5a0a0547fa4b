import type { PostingText } from './posting-text.ts'

/** What to ask for a posting: an address built from the ids in the page's URL, never that URL itself where the board has
 * an interface. */
export interface BoardAsk {
  url: string
  accept: 'json' | 'html' | 'document'
  /** The posting's id in the board's own words, to find it in a list and to refuse another posting's answer. */
  id: string
}

/** A job board: a plain object, one file each, listed in `boards/index.ts`. */
export interface Board {
  id: string
  /** What to ask for this posting page; null where it is none of this board's. */
  find(url: URL): BoardAsk | null
  /** The answer's text as a posting; null where it is not what the board is known to answer (seen 2026-11). */
  read(body: string, ask: BoardAsk): PostingText | null
}
