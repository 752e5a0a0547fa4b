import type { MatchEvent } from '@touchstone/shared/match-event'
import { problemOf } from '@touchstone/shared/problem'
import type { Reading } from '@touchstone/shared/reading'
import type { Report } from '@touchstone/shared/report'
import { withQuality } from './match-quality.ts'
import { inspectWithReceipt } from './receipts/issue.ts'
import type { ReceiptKey } from './receipts/key.ts'
import { type Dependencies, inspect, type Source } from './verify/inspect.ts'
import type { Known } from './verify/known.ts'

// A slow host holds up its own slot only.
const atOnce = 8

/** What judges, and the server's own key: with it every report carries its receipt, of hashes alone. */
export interface Judge extends Dependencies {
  receiptKey?: ReceiptKey
  /** Adds what a named human has said of whose a credential is. */
  confirm?: (report: Report) => Report
}

/** A link or a file of a Reading, under the name that `MatchEvent` gives it. */
export interface NamedSource {
  name: string
  source: Source
}

export function sourcesOf(reading: Reading): NamedSource[] {
  return [
    ...reading.links.map(({ url }) => ({ name: url, source: { kind: 'url' as const, url } })),
    ...reading.files.map(({ name, base64 }) => ({
      name,
      source: { kind: 'file' as const, name, bytes: new Uint8Array(Buffer.from(base64, 'base64')) },
    })),
  ]
}

export const knownOf = ({ emails, person }: Reading): Known => ({
  emails,
  names: person.name === null ? [] : [person.name],
})

type Inspected = { kind: 'reports'; source: string; reports: Report[] } | Extract<MatchEvent, { kind: 'problem' }>

/** Inspects sources a few at a time and yields each as it is ready, in any order. Leaving the loop, or `signal`, ends what
 * it fetches. */
export async function* inspectAll(
  sources: readonly NamedSource[],
  known: Known,
  dependencies: Judge,
  signal?: AbortSignal,
): AsyncGenerator<Inspected> {
  const leaving = new AbortController()
  const over = AbortSignal.any([leaving.signal, ...(signal ? [signal] : [])])
  const fetch: Dependencies['fetch'] = (url, ask) =>
    dependencies.fetch(url, { ...ask, signal: AbortSignal.any([over, ...(ask.signal ? [ask.signal] : [])]) })
  const waiting = [...sources]
  const underWay = new Map<NamedSource, Promise<[NamedSource, Inspected]>>()
  try {
    while (!over.aborted) {
      for (const next of waiting.splice(0, atOnce - underWay.size))
        underWay.set(next, inspectOne(next, known, { ...dependencies, fetch }))
      if (underWay.size === 0) return
      const [done, result] = await Promise.race(underWay.values())
      underWay.delete(done)
      yield result
    }
  } finally {
    leaving.abort()
  }
}

async function inspectOne(named: NamedSource, known: Known, dependencies: Judge): Promise<[NamedSource, Inspected]> {
  try {
    const reports = await reportsOf(named.source, known, dependencies)
    const { confirm = (report: Report) => report } = dependencies
    return [named, { kind: 'reports', source: named.name, reports: reports.map(withQuality).map(confirm) }]
  } catch {
    // `inspect` never throws; if it does, that is our bug and costs this one source only.
    return [named, { kind: 'problem', source: named.name, ...problemOf('internal') }]
  }
}

async function reportsOf(source: Source, known: Known, dependencies: Judge): Promise<Report[]> {
  const { receiptKey: key } = dependencies
  if (!key) return inspect(source, known, dependencies)
  const made = await inspectWithReceipt(source, known, dependencies, { key, keep: () => false, keepKnown: false })
  return made.reports.map((report) => ({ ...report, receipt: made.receipt }))
}
