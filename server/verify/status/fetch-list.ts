import { openWritten } from '../../formats/containers/open.ts'
import { unwrap } from '../../formats/containers/unwrap.ts'
import type { Doc } from '../../formats/doc.ts'
import { sameOrigin } from '../dids/same-origin.ts'
import type { Ask } from '../subject.ts'

export type FetchedList =
  | { ok: true; doc: Doc; at: string }
  | { ok: false; reason: 'unavailable' | 'malformed'; detail: string }

/** Fetches a status list credential, JSON or token, bare or enveloped. A redirect to another origin is no answer. */
export async function fetchList(url: string, { fetch }: Ask): Promise<FetchedList> {
  if (!/^https?:/i.test(url)) return { ok: false, reason: 'unavailable', detail: 'no web address' }
  const answer = await fetch(url.replace(/#.*$/, ''), { accept: 'document', impersonal: true })
  if (answer.outcome !== 'ok') return { ok: false, reason: 'unavailable', detail: answer.outcome }
  if (!sameOrigin(url, answer.finalUrl)) return { ok: false, reason: 'unavailable', detail: 'moved elsewhere' }
  const [opened, ...more] = unwrap(openWritten(new TextDecoder().decode(answer.bytes)), openWritten)
  if (opened?.kind !== 'document' || more.length > 0)
    return { ok: false, reason: 'malformed', detail: opened?.kind ?? 'empty' }
  return { ok: true, doc: opened.doc, at: answer.at }
}
