import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import type { Receipt } from '@touchstone/shared/receipt'
import type { Report } from '@touchstone/shared/report'
import canonicalize from 'canonicalize'
import type { ChainReaders } from '../verify/chains/chain-reader.ts'
import { type Dependencies, inspect, type Source } from '../verify/inspect.ts'
import type { Known } from '../verify/known.ts'
import { pinnedContexts } from '../verify/proofs/contexts.ts'
import { type ReceiptKey, signed } from './key.ts'
import { recorder } from './recorder.ts'

/** The version of the rules by which findings become answers; raised with each change of a verdict. */
export const rules = 1

/** Who signs a receipt, and what it holds. */
export interface Keeping {
  key: ReceiptKey
  /** Whether a document's bytes are kept: a receipt can be replayed offline from what is in it. */
  keep: (bytes: Uint8Array) => boolean
  /** Whether it says what was known of the person, e-mails among it. */
  keepKnown: boolean
}

/**
 * Inspects a source and signs what the reports were made of: with all documents for the command line, with their hashes
 * alone for a look at a page.
 */
export async function inspectWithReceipt(
  source: Source,
  known: Known,
  dependencies: Dependencies,
  { key, keep, keepKnown }: Keeping,
): Promise<{ reports: Report[]; receipt: Receipt }> {
  const at = dependencies.now()
  const recording = recorder({ ...dependencies, now: () => at }, keep)
  const reports = await inspect(source, known, recording.dependencies)
  const chains: ChainReaders = dependencies.chains ?? new Map()
  const body = {
    type: 'TouchstoneReceipt' as const,
    rules,
    source: sourceOf(source, keep),
    judgedAt: at.toISOString(),
    ...(keepKnown ? { known: { emails: known.emails, names: known.names } } : {}),
    documents: recording.documents(),
    ...(chains.size > 0 ? { chains: Object.fromEntries([...chains].map(([chain, { url }]) => [chain, url])) } : {}),
    contexts: [...pinnedContexts.values()].map(({ url, sha256 }) => ({ url, sha256 })),
    issuers: recording.issuers(),
    reports: hashOf(reports),
  }
  return { reports, receipt: { ...body, signature: { method: key.method, value: signed(canonical(body), key) } } }
}

function sourceOf(source: Source, keep: (bytes: Uint8Array) => boolean): Receipt['source'] {
  if (source.kind === 'url') return { kind: 'url', name: source.url, sha256: null }
  const sha256 = createHash('sha256').update(source.bytes).digest('hex')
  const bytes = keep(source.bytes) ? { base64: Buffer.from(source.bytes).toString('base64') } : {}
  return { kind: 'file', name: source.name, sha256, ...bytes }
}

/** The hash of the reports, whatever the order of their properties. */
export function hashOf(reports: readonly Report[]): string {
  return createHash('sha256')
    .update(canonical(reports.map((report) => ({ ...report, receipt: undefined }))))
    .digest('hex')
}

export function canonical(value: unknown): string {
  return canonicalize(value) ?? ''
}
