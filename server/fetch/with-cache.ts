import { setTimeout as wait } from 'node:timers/promises'
import type { DocumentCache, KeptDocument } from './document-cache.ts'
import { failure } from './failure.ts'
import { isReadable } from './media-types.ts'
import type { Ask, Fetch, FetchOutcome } from './outcome.ts'

const usualSeconds = 300
/** However long a server allows: a revocation must not wait for a day. */
const mostSeconds = 3600
const negativeSeconds = 60
/** Longer than one retrieval can take. */
const leaseMs = 12_000
const pollMs = 100

/**
 * Keeps impersonal documents, keyed by a URL without a query, and lets one flight at a time fetch each, across
 * processes. Everything else passes through. Without a working cache it is the fetch that it was given.
 */
export function withCache(fetch: Fetch, cache: DocumentCache, { now }: { now: () => Date }): Fetch {
  const underWay = new Map<string, Promise<FetchOutcome>>()
  return (url, ask) => {
    const parsed = ask.impersonal === true ? URL.parse(url) : null
    // Whether a port may be asked for is the caller's to say.
    if (parsed === null || parsed.search !== '' || parsed.port !== '') return fetch(url, ask)
    parsed.hash = ''
    const key = `${ask.accept} ${parsed.href}`
    const flight = underWay.get(key) ?? fly(parsed.href, ask)
    if (!underWay.has(key)) {
      underWay.set(key, flight)
      void flight.finally(() => underWay.delete(key))
    }
    return unlessCancelled(flight, url, ask)
  }

  /** Serves all who wait for it: it does not end with the one who began it. */
  async function fly(url: string, { accept, mayFollow }: Ask): Promise<FetchOutcome> {
    const ask: Ask = { accept, impersonal: true, ...(mayFollow && { mayFollow }) }
    try {
      for (const deadline = Date.now() + leaseMs; Date.now() < deadline; await wait(pollMs)) {
        const kept = await cache.read(url)
        const readable = kept && isReadableBy(ask, kept)
        if (kept && kept.freshUntil > now()) return readable ? answerOf(kept, url) : await fetch(url, ask)
        const lease = await cache.lease(url, now(), new Date(now().getTime() + leaseMs))
        if (lease) return await refresh(url, ask, readable ? kept : null)
      }
    } catch {
      // A database that is away costs the cache, not the answer.
    }
    return fetch(url, ask)
  }

  async function refresh(url: string, ask: Ask, kept: KeptDocument | null): Promise<FetchOutcome> {
    // What a redirect led to has an ETag of its own.
    const etag = kept?.outcome === 'ok' && kept.etag !== null && kept.finalUrl === url ? { etag: kept.etag } : {}
    const answer = await fetch(url, { ...ask, ...etag })
    const same = kept !== null && answer.outcome !== 'ok' && answer.status === 304
    const document = same ? renewed(kept, now()) : toKeep(answer, now())
    await cache.settle(url, document).catch(() => {})
    return same && document ? answerOf(document, url) : answer
  }
}

function toKeep(answer: FetchOutcome, now: Date): KeptDocument | null {
  const base = { retrievedAt: new Date(answer.at), finalUrl: answer.url, mediaType: '', bytes: new Uint8Array() }
  if (answer.outcome === 'not-found' || answer.outcome === 'gone')
    return { ...base, outcome: answer.outcome, etag: null, freshUntil: later(now, negativeSeconds) }
  if (answer.outcome !== 'ok' || answer.freshness?.keep === false || isPersonal(answer.bytes)) return null
  const { finalUrl, mediaType, bytes, freshness } = answer
  const seconds = Math.min(freshness?.seconds ?? usualSeconds, mostSeconds)
  return {
    ...base,
    outcome: 'ok',
    finalUrl,
    mediaType,
    bytes,
    etag: freshness?.etag ?? null,
    freshUntil: later(now, seconds),
  }
}

/** The server stands by what is kept: as long again. */
function renewed(kept: KeptDocument, now: Date): KeptDocument {
  const seconds = (kept.freshUntil.getTime() - kept.retrievedAt.getTime()) / 1000
  return { ...kept, retrievedAt: now, freshUntil: later(now, Math.max(seconds, 0)) }
}

/** One address may answer each `Accept` with another type: what one caller got must not stand in another's way. */
function isReadableBy({ accept }: Ask, { outcome, mediaType }: KeptDocument): boolean {
  return outcome !== 'ok' || isReadable(accept, mediaType)
}

/** Anybody can write the address of somebody's credential where that of a badge class belongs. */
function isPersonal(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return text.includes('"recipient"') || (text.includes('"credentialSubject"') && !text.includes('"encodedList"'))
}

function answerOf(kept: KeptDocument, url: string): FetchOutcome {
  const base = { url, at: kept.retrievedAt.toISOString() }
  if (kept.outcome !== 'ok') {
    const status = kept.outcome === 'gone' ? 410 : 404
    return { ...base, outcome: kept.outcome, status, detail: `status ${status}`, retryAfter: null }
  }
  const { finalUrl, mediaType, bytes } = kept
  return { ...base, outcome: 'ok', finalUrl, status: 200, mediaType, bytes }
}

function later(now: Date, seconds: number): Date {
  return new Date(now.getTime() + seconds * 1000)
}

async function unlessCancelled(flight: Promise<FetchOutcome>, url: string, { signal }: Ask): Promise<FetchOutcome> {
  if (signal === undefined) return { ...(await flight), url }
  const left = Promise.withResolvers<never>()
  const leave = () => left.reject(failure('unreachable', 'cancelled'))
  if (signal.aborted) leave()
  signal.addEventListener('abort', leave, { once: true })
  try {
    return { ...(await Promise.race([flight, left.promise])), url }
  } catch {
    const at = new Date().toISOString()
    return { outcome: 'unreachable', url, status: null, detail: 'cancelled', retryAfter: null, at }
  } finally {
    signal.removeEventListener('abort', leave)
  }
}
