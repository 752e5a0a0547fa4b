import { decodePage, encodingOf } from '@touchstone/shared/decode-page'
import { maxUrl } from '@touchstone/shared/text'
import { checkUrl } from './check-url.ts'
import { asFailure, failure, redirected } from './failure.ts'
import { freshnessOf } from './freshness.ts'
import type { Hop, HopAnswer } from './hop.ts'
import type { Limits } from './limits.ts'
import { acceptHeader, charset, isHtml, isMedia, isReadable, mediaType } from './media-types.ts'
import type { Ask, Fetch, FetchOutcome, NotFetched } from './outcome.ts'
import { readBody } from './read-body.ts'
import { refusedStatus } from './refused-status.ts'

interface Rules {
  limits: Limits
  now: () => Date
}

/** The rules of every retrieval (URL, redirects, deadlines, types, caps) over any way of making one request. */
export function fetchOver(hop: Hop, rules: Rules): Fetch {
  return async (asked, ask) => {
    const total = new AbortController()
    const deadline = setTimeout(() => total.abort(failure('timeout', 'total')), rules.limits.totalMs)
    const signal = ask.signal === undefined ? total.signal : AbortSignal.any([total.signal, ask.signal])
    const path = { last: asked }
    try {
      return await follow(hop, path, ask, { ...rules, signal })
    } catch (error) {
      const cancelled = ask.signal?.aborted === true && !total.signal.aborted
      const { outcome, detail } = asFailure(cancelled ? failure('unreachable', 'cancelled') : error)
      const at = rules.now().toISOString()
      return { outcome, url: asked, finalUrl: path.last, status: null, detail, retryAfter: null, at }
    } finally {
      clearTimeout(deadline)
    }
  }
}

/** `path.last` is, at any time, the URL that was asked for last. */
async function follow(
  hop: Hop,
  path: { last: string },
  ask: Ask,
  rules: Rules & { signal: AbortSignal },
): Promise<FetchOutcome> {
  const asked = path.last
  for (let redirects = 0; redirects <= rules.limits.redirects; redirects += 1) {
    const mayNamePort = ask.explicitPort === true && URL.parse(path.last)?.host === URL.parse(asked)?.host
    const checked = checkUrl(path.last, { explicitPort: mayNamePort })
    if ('refused' in checked) throw failure('refused-by-guard', checked.refused)
    const against = redirects > 0 && ask.mayFollow && (await unlessAborted(ask.mayFollow(checked.url), rules.signal))
    if (against) return { ...against, url: asked, finalUrl: checked.url.href }
    // Another document is never "not modified".
    const etag = redirects === 0 && ask.etag !== undefined ? { etag: ask.etag } : {}
    const answer = await withHeadersDeadline(hop, checked.url, { accept: acceptHeader(ask.accept), ...etag }, rules)
    const location = redirectTarget(answer)
    if (location === null) return conclude(answer, asked, checked.url, ask, rules)
    discard(answer)
    const target = URL.parse(location, checked.url.href)
    if (target === null) throw failure('unreachable', redirected.nowhere)
    target.hash = ''
    // Not even named: it would be carried on as the URL of a report.
    if (target.href.length > maxUrl) throw failure('refused-by-guard', 'url too long')
    path.last = target.href
  }
  throw failure('unreachable', redirected.tooOften)
}

async function withHeadersDeadline(
  hop: Hop,
  url: URL,
  ask: { accept: string; etag?: string },
  rules: Rules & { signal: AbortSignal },
): Promise<HopAnswer> {
  const late = new AbortController()
  const timer = setTimeout(() => late.abort(failure('timeout', 'headers')), rules.limits.headersMs)
  const signal = AbortSignal.any([rules.signal, late.signal])
  try {
    return await unlessAborted(hop(url, { ...ask, signal }), signal, discard)
  } catch (error) {
    throw signal.aborted ? signal.reason : error
  } finally {
    clearTimeout(timer)
  }
}

/** A request that has no connection yet does not hear of its signal: it is left behind, and its answer with it. */
async function unlessAborted<Answer>(
  pending: Promise<Answer>,
  signal: AbortSignal,
  left: (answer: Answer) => void = () => {},
): Promise<Answer> {
  const aborted = Promise.withResolvers<never>()
  const leave = () => {
    aborted.reject(signal.reason)
    pending.then(left, () => {})
  }
  if (signal.aborted) leave()
  signal.addEventListener('abort', leave, { once: true })
  try {
    return await Promise.race([pending, aborted.promise])
  } finally {
    signal.removeEventListener('abort', leave)
  }
}

async function conclude(
  answer: HopAnswer,
  asked: string,
  last: URL,
  ask: Ask,
  rules: Rules & { signal: AbortSignal },
): Promise<FetchOutcome> {
  const refuse = (outcome: NotFetched['outcome'], detail: string, retryAfter: number | null = null): NotFetched => {
    discard(answer)
    const at = rules.now().toISOString()
    return { outcome, url: asked, finalUrl: last.href, status: answer.status, detail, retryAfter, at }
  }
  const sameOrigin = last.origin === URL.parse(asked)?.origin
  const refused = refusedStatus(answer, { sameOrigin, now: rules.now() })
  if (refused !== null) return refuse(refused.outcome, `status ${answer.status}`, refused.retryAfter)
  const type = mediaType(answer.header('content-type'))
  if (!isReadable(ask.accept, type)) return refuse('wrong-type', type.slice(0, 100))
  const maxBytes = isMedia(type) ? rules.limits.maxMediaBytes : rules.limits.maxBytes
  if (Number(answer.header('content-length') ?? 0) > maxBytes) return refuse('too-large', `more than ${maxBytes} bytes`)
  const encoding = answer.header('content-encoding')
  const { signal, limits, now } = rules
  const body = await readBody(answer.body, { encoding, maxBytes, idleMs: limits.idleMs, signal })
  return {
    outcome: 'ok',
    url: asked,
    finalUrl: last.href,
    status: answer.status,
    mediaType: type,
    bytes: isHtml(type) ? inUtf8(body, charset(answer.header('content-type'))) : body,
    at: now().toISOString(),
    freshness: freshnessOf(answer),
  }
}

function redirectTarget(answer: HopAnswer): string | null {
  return [301, 302, 303, 307, 308].includes(answer.status) ? answer.header('location') : null
}

/** A page whose names are in an older encoding, so that who reads it need not ask. */
function inUtf8(page: Uint8Array, said: string | null): Uint8Array {
  return encodingOf(page, said) === 'utf-8' ? page : Buffer.from(decodePage(page, said))
}

/** Ends the connection instead of reading what nobody wants. */
function discard(answer: HopAnswer): void {
  answer.body.on('error', () => {}).destroy()
}
