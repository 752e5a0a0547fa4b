import { z } from 'zod'
import { Issuer } from './issuer.ts'
import { Instant, Line, maxUrl } from './text.ts'

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** One retrieval behind a report: what was asked, what came back, and its hash; the bytes only where they are kept. */
export const ReceiptDocument = z.strictObject({
  url: z.string().max(maxUrl),
  accept: z.enum(['json', 'document', 'html', 'text', 'image', 'pdf']),
  outcome: z.enum([
    'ok',
    'gone',
    'not-found',
    'forbidden',
    'refused-by-guard',
    'timeout',
    'too-large',
    'wrong-type',
    'unreachable',
    'rate-limited',
  ]),
  status: z.int().nullable(),
  finalUrl: z.string().max(maxUrl).nullable(),
  mediaType: Line.nullable(),
  detail: Line.nullable(),
  sha256: Sha256.nullable(),
  at: Instant,
  base64: z.base64().optional(),
})
export type ReceiptDocument = z.infer<typeof ReceiptDocument>

/** What was said of an issuer; `about`: of which of its credentials and achievements, where that made a difference. */
export const ReceiptIssuer = Issuer.extend({ about: z.array(z.string().nullable()).optional() })
export type ReceiptIssuer = z.infer<typeof ReceiptIssuer>

/** What a report was made of, signed by the server that made it, so that it can be replayed. */
export const Receipt = z.strictObject({
  type: z.literal('TouchstoneReceipt'),
  /** The version of the rules that derive a verdict from findings. */
  rules: z.int().positive(),
  source: z.strictObject({
    kind: z.enum(['url', 'file']),
    name: z.string().max(maxUrl).nullable(),
    sha256: Sha256.nullable(),
    base64: z.base64().optional(),
  }),
  judgedAt: Instant,
  /** What was known of the person; left out of a receipt that holds hashes only. */
  known: z
    .strictObject({
      emails: z.array(z.strictObject({ address: z.string().max(320), from: z.enum(['ats', 'recruiter', 'record']) })),
      names: z.array(Line),
    })
    .optional(),
  documents: z.array(ReceiptDocument).max(500),
  /** Where the transactions of each chain were asked for, where the operator chose any. */
  chains: z.record(Line, z.string().max(maxUrl)).optional(),
  /** The JSON-LD contexts at hand, each with the hash of its canonical JSON. */
  contexts: z.array(z.strictObject({ url: z.string().max(maxUrl), sha256: Line })).max(200),
  /** What was said of each issuer that was asked about. */
  issuers: z.array(z.unknown()).max(500),
  /** The sha256 of the canonical JSON (RFC 8785) of the reports, receipts left out. */
  reports: Sha256,
  /** Ed25519 over the canonical JSON of all of the above. */
  signature: z.strictObject({ method: z.string().max(maxUrl), value: Line }),
})
export type Receipt = z.infer<typeof Receipt>
