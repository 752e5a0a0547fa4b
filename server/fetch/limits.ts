/** Every bound of one retrieval. Tests pass smaller ones. */
export interface Limits {
  /** Name look-up, TCP and TLS together. */
  connectMs: number
  /** From the start of a hop to the end of its headers. */
  headersMs: number
  /** The longest silence within a body. */
  idleMs: number
  /** Everything: all hops, queueing and the body. */
  totalMs: number
  redirects: number
  /** Compressed and decompressed alike. */
  maxBytes: number
  /** The same for images and PDF. */
  maxMediaBytes: number
  maxHeaderBytes: number
  connectionsPerHost: number
}

export const limits: Limits = {
  connectMs: 3_000,
  headersMs: 5_000,
  idleMs: 5_000,
  totalMs: 10_000,
  redirects: 2,
  maxBytes: 1_000_000,
  maxMediaBytes: 5_000_000,
  maxHeaderBytes: 16_384,
  connectionsPerHost: 4,
}
