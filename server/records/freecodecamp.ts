import { z } from 'zod'
import { instantOf } from './instant-of.ts'
import { parseRecord } from './parse-record.ts'
import type { RecordReader } from './reader.ts'
import { recorded } from './recorded.ts'

/** Seen in freeCodeCamp's own client 2026-11; the host of its API is unconfirmed. Milliseconds or ISO as date. */
const Certificate = z.object({
  username: z.string().min(1),
  name: z.string().nullish(),
  certTitle: z.string().min(1),
  certSlug: z.string().nullish(),
  date: z.union([z.number(), z.string()]),
})

const Message = z.object({ messages: z.array(z.object({ message: z.string() })).min(1) })

/** "profile-private", "certs-private", "timeline-private": the holder hides it. Every other message says that there is none. */
const hidden = /-private$/

/** freeCodeCamp shows a name only where the holder wants it; a user name binds nobody. */
export const freecodecamp: RecordReader = {
  id: 'freecodecamp',
  version: 1,
  basis: 'record',
  accept: 'json',
  read: (text, link) => {
    const message = parseRecord(text, Message)
    if (message.ok)
      return { kind: message.value.messages.some((one) => hidden.test(one.message)) ? 'private' : 'absent' }
    const parsed = parseRecord(text, Certificate)
    if (!parsed.ok) return { kind: 'changed', detail: parsed.detail }
    const { username, name, certTitle, certSlug, date } = parsed.value
    const [user = '', slug = ''] = (link.id ?? '').split('/')
    if (username.toLowerCase() !== user.toLowerCase() || (certSlug ?? slug).toLowerCase() !== slug.toLowerCase())
      return { kind: 'changed', detail: 'another id' }
    const issued = typeof date === 'number' ? instantOf(date) : date
    if (issued === null) return { kind: 'changed', detail: 'date' }
    const award = recorded({
      host: 'freecodecamp',
      basis: 'record',
      id: link.canonical,
      issuer: { id: 'https://www.freecodecamp.org', name: 'freeCodeCamp', url: 'https://www.freecodecamp.org' },
      holder: name || null,
      title: certTitle,
      issued,
    })
    return award ? { kind: 'awards', awards: [award] } : { kind: 'changed', detail: 'date' }
  },
}
