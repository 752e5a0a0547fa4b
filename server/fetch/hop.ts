import type { Readable } from 'node:stream'

/** What one server answered to one request: nothing followed, nothing decoded. */
export interface HopAnswer {
  status: number
  /** A header's value, or null; names are lower case. */
  header: (name: string) => string | null
  body: Readable
}

/** One request and its answer. Throws a `failure` or an error with a code. */
export type Hop = (url: URL, ask: { accept: string; etag?: string; signal: AbortSignal }) => Promise<HopAnswer>
