/** What the caller can read; anything else that a server sends is `wrong-type`. */
export type Accept = 'json' | 'document' | 'html' | 'text' | 'image' | 'pdf'

/** A body that was read whole, within every cap. */
export interface Fetched {
  outcome: 'ok'
  /** The URL asked for. */
  url: string
  /** The URL that answered; on another origin nothing is believed unless the platform’s file names both as one. */
  finalUrl: string
  status: number
  /** The media type without parameters, lower case. */
  mediaType: string
  /** As they came; of a page of HTML in UTF-8, whatever encoding it came in. */
  bytes: Uint8Array
  /** RFC 3339 instant at which the body was complete; of a kept one, at which its server last stood by it. */
  at: string
  freshness?: Freshness
}

/** What the server says of keeping its answer. */
export interface Freshness {
  /** False: it must not be kept. */
  keep: boolean
  /** Null where nothing was said. */
  seconds: number | null
  etag: string | null
}

/** Every other answer. `detail` is for a finding's facts: no stack, no body. */
export interface NotFetched {
  outcome:
    | 'gone'
    | 'not-found'
    | 'forbidden'
    | 'refused-by-guard'
    | 'timeout'
    | 'too-large'
    | 'wrong-type'
    | 'unreachable'
    | 'rate-limited'
  url: string
  /** The URL that answered so, or that was asked for last. */
  finalUrl?: string
  status: number | null
  detail: string
  /** For `rate-limited`: seconds that the server asked us to wait. */
  retryAfter: number | null
  at: string
}

export type FetchOutcome = Fetched | NotFetched

export interface Ask {
  accept: Accept
  signal?: AbortSignal
  /** A did:web may name a port of 1024 or more; every other URL is read at 443 only. */
  explicitPort?: boolean
  /** A document about no person (a context, DID, issuer, badge class or status list): it may be kept for all to use. */
  impersonal?: boolean
  /** The ETag of what is kept; "not modified" comes back as not fetched, with status 304. */
  etag?: string
  /** Asked of where a redirect leads, before it is followed: what stands against it, or null. */
  mayFollow?: (target: URL) => Promise<NotFetched | null>
}

/** The only way out to the network, handed in everywhere. It never throws: a failure is an outcome. */
export type Fetch = (url: string, ask: Ask) => Promise<FetchOutcome>
