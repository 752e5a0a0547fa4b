import { createHash } from 'node:crypto'
import { atMost } from '@touchstone/shared/at-most'
import { find } from '@touchstone/shared/hosts'
import type { Link } from '@touchstone/shared/hosts/host'
import type { Reason } from '@touchstone/shared/reason'
import type { Report } from '@touchstone/shared/report'
import type { Fetch, Fetched } from '../fetch/outcome.ts'
import { recordReaders } from '../records/index.ts'
import type { RecordReader } from '../records/reader.ts'
import { retrievalFinding } from './hosting.ts'
import { recordReport } from './record-report.ts'
import { sameHome } from './same-home.ts'
import type { Ask } from './subject.ts'
import { unread } from './unread.ts'
import { wholeIndex } from './whole-index.ts'

/** Most awards of one index that are looked at. */
const mostListed = 50
const atOnce = 4

/** How the ways of `inspect` are reached from here. */
interface Ways {
  /** A credential document, whatever it is wrapped in. */
  document: (bytes: Uint8Array, ask: Ask) => Promise<Report[]>
  /** A link, as a source of its own; of a person's list, with the name that the list gives. */
  follow: (url: string, holder?: string | null) => Promise<Report[]>
}

/**
 * The reports of a link whose platform is known: its record is fetched by its id, never the URL that a page gave. Null
 * where the link says nothing, and is a document to be tried.
 */
export async function inspectLinked(url: string, ask: Ask, ways: Ways): Promise<Report[] | null> {
  const parsed = URL.parse(url)
  const link = parsed && find(parsed)
  if (!link) return null
  // Taken out of a redirect wrapper, or to be tried where it stands.
  if (link.host === null) return URL.parse(link.canonical)?.host === parsed.host ? null : ways.follow(link.canonical)
  const say = async (reason: Reason, facts: Record<string, string | number | null> = {}) => {
    const id = `sha256:${createHash('sha256').update(url).digest('hex')}`
    return [await unread(id, url, reason, { host: link.host, ...facts }, ask)]
  }
  const unshown = async (total: number, shown: number) =>
    total > shown ? say('structure.too-large', { shown, rest: total - shown }) : []
  if (link.describes) return say(`award.${link.describes}`)
  if (link.kind === 'unknown') {
    const led = await expanded(link, ask)
    return 'to' in led ? ways.follow(led.to) : say(led.reason)
  }
  const reader = recordReaders.get(link.host)
  const [document] = link.documents
  if (!reader || document === undefined) return say('retrieval.browser-only')
  const answer = await ask.fetch(document, { accept: reader.accept })
  const what = reader.basis === 'page' ? { document: 'page' } : {}
  const finding = retrievalFinding(answer, { ...what, url: document })
  if (answer.outcome !== 'ok' || finding.outcome !== 'pass') {
    // Another platform, or a document of nobody's, may stand behind a link of which only the shape spoke.
    const isOther = async () =>
      answer.outcome === 'not-found' || (await ask.fetch(url, { accept: 'document' })).outcome === 'ok'
    if (link.loose && (await isOther())) return null
    return say(finding.reason, { ...what, url: document, status: answer.status })
  }
  const text = new TextDecoder().decode(answer.bytes)
  const said = reader.read(text, renamed(link, answer.finalUrl))
  switch (said.kind) {
    case 'document': {
      const holder = (await holderOf(reader, link, ask)) ?? ask.holder ?? null
      return ways.document(answer.bytes, { ...ask, fetch: servedAs(said.id, answer, ask.fetch), holder })
    }
    case 'awards': {
      const from = { reader, link, url: document, text, source: url }
      const shown = said.awards.slice(0, mostListed)
      const reports = await Promise.all(shown.map((award) => recordReport(award, from, ask)))
      return [...reports, ...(await unshown(said.awards.length, shown.length))]
    }
    case 'index': {
      const { links, total } = await wholeIndex(said, { reader, link, enough: mostListed }, ask.fetch)
      const shown = links.slice(0, mostListed)
      if (shown.length === 0) return say('retrieval.no-record', { url: document })
      const reports = await followAll(shown, await holderOf(reader, link, ask), ways)
      return [...reports, ...(await unshown(total, shown.length))]
    }
    case 'absent':
      return link.loose && reader.basis === 'record' ? null : say('retrieval.no-record', { url: document })
    case 'private':
      return say('retrieval.forbidden', { url: document })
    case 'changed':
      return say('structure.host-changed', { url: document, version: reader.version, detail: said.detail })
  }
}

/** A platform that serves an assertion by its id, under another spelling of it or on another name of its own, need not be
 * asked again by the id that the assertion gives. */
function servedAs(id: string, answer: Fetched, fetch: Fetch): Fetch {
  if (!sameHome(id, answer.finalUrl)) return fetch
  return async (url, how) => (url === id ? { ...answer, url, finalUrl: url } : fetch(url, how))
}

/** A host may lead an old id to the new one on its own origin (Badgr's slugs): then the answer is about that. */
function renamed(link: Link, finalUrl: string): Link {
  const url = URL.parse(finalUrl)
  const to = url && find(url)
  return to?.host === link.host && to.kind === link.kind && to.id !== null ? { ...link, id: to.id } : link
}

/** A few at a time: all of them are at one host. */
async function followAll(urls: readonly string[], holder: string | null, { follow }: Ways): Promise<Report[]> {
  const few = atMost(atOnce)
  const reports = await Promise.all(urls.map((url) => few(() => follow(url, holder))))
  return reports.flat()
}

/** A short link: where it leads, to another host or a page that is known, which then speaks for itself; or why it leads
 * nowhere. */
async function expanded(link: Link, ask: Ask): Promise<{ to: string } | { reason: Reason }> {
  const [short] = link.documents
  if (short === undefined) return { reason: 'retrieval.not-a-credential' }
  const answer = await ask.fetch(short, { accept: 'html' })
  const { finalUrl = short } = answer
  const to = URL.parse(finalUrl)
  if (to && (to.host !== URL.parse(short)?.host || find(to).kind !== 'unknown')) return { to: finalUrl }
  // A link that is gone is no credential that was withdrawn.
  const isPage = answer.outcome === 'ok' || answer.outcome === 'gone'
  return { reason: isPage ? 'retrieval.not-a-credential' : retrievalFinding(answer, {}).reason }
}

/** Credly's assertions name nobody; the award's own page does, or the list that it is on. It never decides more than the
 * recipient. */
async function holderOf(reader: RecordReader, link: Link, ask: Ask): Promise<string | null> {
  const page = link.documents.at(-1)
  if (!reader.holder || page === undefined || link.documents.length < 2) return null
  const answer = await ask.fetch(page, { accept: link.kind === 'index' ? 'json' : 'html' })
  if (answer.outcome !== 'ok' || retrievalFinding(answer, {}).outcome !== 'pass') return null
  return reader.holder(new TextDecoder().decode(answer.bytes), link)?.slice(0, 1000) ?? null
}
