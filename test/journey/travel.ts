import { readPage } from '@touchstone/extension/detect/read-page'
import { match } from '@touchstone/server/match'
import { recogniseFrom } from '@touchstone/server/trust/recognise'
import type { MatchEvent } from '@touchstone/shared/match-event'
import { Reading } from '@touchstone/shared/reading'
import { Report } from '@touchstone/shared/report'
import type { Role } from '@touchstone/shared/role'
import { parseHTML } from 'linkedom'
import type { World } from '../world/world.ts'

const seenAt = new Date('2026-11-23T12:00:00Z')

/** The sample role, as a human accepted it. */
export const roleOf = (world: World): Role => ({
  ...world.sampleRole,
  id: '0d3f6d1c-6c1e-4c5f-9a43-1f1de4a5d9b7',
  version: 1,
  acceptedAt: seenAt.toISOString(),
  acceptedBy: 'Ines Duarte',
})

/** A page of the world to its Reading, as the extension makes it. The page is parsed by linkedom instead of a browser. */
export async function read(world: World, url: string): Promise<Reading> {
  const page = await world.fetch(url, { accept: 'html' })
  const text = page.outcome === 'ok' ? new TextDecoder().decode(page.bytes) : ''
  return readText(text, url)
}

export function readText(html: string, url: string): Reading {
  const source = /<html/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`
  const document = parseHTML(source).document as unknown as Document
  return Reading.parse(readPage(document, new URL(url), { now: seenAt, origin: null }))
}

export interface Journey {
  events: MatchEvent[]
  /** By source, in no order. */
  reports: Map<string, Report>
  match: Extract<MatchEvent, { kind: 'match' }>['match'] | null
}

/** A Reading through the whole pipeline of the server, without a socket or a database. */
export async function weigh(world: World, reading: Reading, role: Role | null): Promise<Journey> {
  const recognise = recogniseFrom([{ by: 'ledger', entries: world.ledger }])
  const events: MatchEvent[] = []
  for await (const event of match(reading, role, { fetch: world.fetch, now: () => seenAt, recognise }))
    events.push(event)
  const reports = events.flatMap((event) => (event.kind === 'report' ? [event] : []))
  const last = events.at(-1)
  return {
    events,
    reports: new Map(reports.map(({ source, report }) => [source, Report.parse(report)])),
    match: last?.kind === 'match' ? last.match : null,
  }
}
