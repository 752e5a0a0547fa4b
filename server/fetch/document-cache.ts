/** One impersonal document as it was retrieved, or the answer that there is none. */
export interface KeptDocument {
  outcome: 'ok' | 'not-found' | 'gone'
  finalUrl: string
  /** Empty where there is none. */
  mediaType: string
  bytes: Uint8Array
  etag: string | null
  retrievedAt: Date
  freshUntil: Date
}

/** Where impersonal documents are kept for all organizations and all processes. May throw: then there is no cache. */
export interface DocumentCache {
  read: (url: string) => Promise<KeptDocument | null>
  /** True for the one that may fetch now; the others wait and read again. It ends at `until` by itself. */
  lease: (url: string, now: Date, until: Date) => Promise<boolean>
  /** Keeps the document, or nothing, and ends the lease. */
  settle: (url: string, document: KeptDocument | null) => Promise<void>
}
