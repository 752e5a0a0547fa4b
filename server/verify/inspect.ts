import { createHash } from 'node:crypto'
import { setImmediate as turn } from 'node:timers/promises'
import type { Report } from '@touchstone/shared/report'
import type { Fetch } from '../fetch/outcome.ts'
import { type Opened, open } from '../formats/containers/open.ts'
import type { Recognise } from '../trust/recognise.ts'
import type { Vouch } from '../trust/seals.ts'
import type { ChainReaders } from './chains/chain-reader.ts'
import { retrievalFinding } from './hosting.ts'
import type { Known } from './known.ts'
import { inspectLinked } from './linked.ts'
import { once } from './once.ts'
import { type Contexts, pinnedContexts } from './proofs/contexts.ts'
import type { Schemas } from './schemas/compile.ts'
import type { Ask } from './subject.ts'
import { unread } from './unread.ts'
import { verify } from './verify.ts'

/** Where a credential may be: a link, or a file's bytes. */
export type Source = { kind: 'url'; url: string } | { kind: 'file'; name: string | null; bytes: Uint8Array }

export interface Dependencies {
  fetch: Fetch
  now: () => Date
  recognise: Recognise
  /** Answers for the certificates of seals, from trusted lists; without it no seal is vouched for. */
  vouch?: Vouch
  /** Reads the anchors of Merkle proofs, by chain; one without a reader stays unread. */
  chains?: ChainReaders
  /** The JSON Schemas that the operator has loaded; without them what names one is not compared with it. */
  schemas?: Schemas
  /** Instead of the pinned contexts; the vectors of the W3C need some that are for tests alone. */
  contexts?: Contexts
}

/** A file that names a URL, an index that lists awards, a wrapper: each is one step; a chain of more goes nowhere. */
const mostSteps = 2

/** A record of 200 credentials and what stands around it. */
const mostJudged = 250

/**
 * From a link or a file to its reports, one for each credential at its top level. Never throws: what could not be had or
 * read is a report of class E with the reason.
 */
export async function inspect(
  source: Source,
  known: Known,
  dependencies: Dependencies,
  from: { steps: number; holder: string | null } = { steps: 0, holder: null },
): Promise<Report[]> {
  const { now, recognise } = dependencies
  const { steps, holder } = from
  const ask: Ask = {
    fetch: once(dependencies.fetch),
    now: now(),
    known,
    recognise,
    contexts: dependencies.contexts ?? pinnedContexts,
    vouch: dependencies.vouch,
    chains: dependencies.chains,
    schemas: dependencies.schemas,
    budget: { left: mostJudged },
    holder,
  }
  const follow = async (url: string, named: string | null = null): Promise<Report[]> =>
    steps < mostSteps
      ? inspect({ kind: 'url', url }, known, dependencies, { steps: steps + 1, holder: named })
      : [await unread(idOf(url), url, 'retrieval.not-a-credential', { url }, ask)]
  try {
    return source.kind === 'url'
      ? await inspectUrl(source.url, ask, follow)
      : await inspectBytes(source.bytes, source.name, ask, follow)
  } catch (error) {
    const detail = error instanceof Error ? error.name : 'unknown'
    const name = source.kind === 'url' ? source.url : source.name
    return [await unread(idOf(name ?? ''), name, 'structure.unreadable', { detail }, ask)]
  }
}

type Follow = (url: string, holder?: string | null) => Promise<Report[]>

async function inspectUrl(url: string, ask: Ask, follow: Follow): Promise<Report[]> {
  const document = (bytes: Uint8Array, asked: Ask) => inspectBytes(bytes, url, asked, follow)
  const linked = await inspectLinked(url, ask, { document, follow })
  if (linked) return linked
  const answer = await ask.fetch(url, { accept: 'document' })
  const finding = retrievalFinding(answer, { url })
  if (answer.outcome !== 'ok') return [await unread(idOf(url), url, finding.reason, finding.facts, ask)]
  return document(answer.bytes, ask)
}

async function inspectBytes(bytes: Uint8Array, source: string | null, ask: Ask, follow: Follow): Promise<Report[]> {
  const opened = await open(bytes)
  const id = idOf(bytes)
  // Side by side, but not all begun in one turn: a file may hold 200.
  let begun: Promise<unknown> = Promise.resolve()
  const reports = opened.map((item) => {
    const mine = begun.then(() => reportsOf(item, id, source, ask, follow))
    begun = begun.then(() => turn())
    return mine
  })
  return (await Promise.all(reports)).flat()
}

async function reportsOf(item: Opened, id: string, source: string | null, ask: Ask, follow: Follow): Promise<Report[]> {
  if (item.kind === 'document') return [await verify(item.doc, source, ask)]
  if (item.kind === 'url') return follow(item.url)
  const reason =
    item.reason === 'not-a-credential' ? 'retrieval.not-a-credential' : (`structure.${item.reason}` as const)
  return [await unread(id, source, reason, { detail: item.detail }, ask)]
}

function idOf(bytes: string | Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}
