import { find } from '@touchstone/shared/hosts'
import type { Link } from '@touchstone/shared/hosts/host'
import { z } from 'zod'
import { hostedDocument } from './hosted-id.ts'
import { parseRecord } from './parse-record.ts'
import { readPage } from './read-page.ts'
import type { RecordReader } from './reader.ts'

/** Seen in public code 2026-11: one page of a user's badges. */
const Badges = z.object({
  data: z
    .array(
      z.object({
        id: z.string().regex(/^[0-9a-f-]{36}$/i),
        state: z.string().nullish(),
        public: z.boolean().nullish(),
      }),
    )
    .max(500),
  metadata: z.object({ total_count: z.number().nullish(), next_page_url: z.string().nullish() }).nullish(),
})

/** Credly: an Open Badges 2 assertion, which names nobody; the badge's page does (seen 2026-09). */
export const credly: RecordReader = {
  id: 'credly',
  version: 1,
  basis: 'record',
  accept: 'json',
  read: (text, link) => {
    if (link.kind !== 'index') return hostedDocument(text, link)
    const parsed = parseRecord(text, Badges)
    if (!parsed.ok) return { kind: 'changed', detail: parsed.detail }
    const { data, metadata } = parsed.value
    const shown = data.filter((badge) => (badge.state ?? 'accepted') === 'accepted' && badge.public !== false)
    const more = metadata?.next_page_url ? Math.max(metadata.total_count ?? 0, shown.length + 1) : shown.length
    const links = shown.map(({ id }) => `https://www.credly.com/badges/${id}`)
    return { kind: 'index', links, total: more, next: nextPage(metadata?.next_page_url, link) }
  },
  holder: (text, link) => {
    if (link.kind === 'index') return userName(text)
    const page = readPage(text)
    // A page about another badge does not name this badge's holder.
    const about = URL.parse(page.meta.get('og:url') ?? link.canonical)
    if (about === null || find(about).canonical !== link.canonical) return null
    const title = (page.meta.get('og:title') ?? page.title).slice(0, 600)
    return / was issued by .+ to (?<holder>[^<>]{1,200}?)\.?(?: - Credly)?$/.exec(title)?.groups?.holder ?? null
  },
}

const Name = z.object({ first_name: z.string().nullish(), last_name: z.string().nullish() })

/** A user's own record, of which only the name is read; whether it stands in `data`, as the badges do, is unconfirmed. */
function userName(text: string): string | null {
  const parsed = parseRecord(text, Name.extend({ data: Name.nullish() }))
  if (!parsed.ok) return null
  const { first_name: first, last_name: last } = parsed.value.data ?? parsed.value
  return [first, last].flatMap((part) => part?.trim() || []).join(' ') || null
}

/** The next page of this very list; what leads anywhere else is not followed. */
function nextPage(said: string | null | undefined, link: Link): string | null {
  const url = said ? URL.parse(said, link.documents[0]) : null
  if (url === null) return null
  url.protocol = 'https:'
  return find(url).canonical === link.canonical ? url.href : null
}
