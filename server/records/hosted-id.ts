import { find } from '@touchstone/shared/hosts'
import type { Link } from '@touchstone/shared/hosts/host'
import { z } from 'zod'
import { parseRecord } from './parse-record.ts'
import type { RecordAnswer } from './reader.ts'

const Document = z.object({
  id: z.string().optional(),
  /** Open Badges 1 has no id but the address that it is hosted at; 0.5 not even that. */
  verify: z.object({ url: z.string().optional() }).optional(),
  badge: z.unknown().optional(),
  proof: z.unknown().optional(),
})

/** A hosted credential, if it calls itself by the id that was asked for; verification does the rest. */
export function hostedDocument(text: string, link: Link): RecordAnswer {
  const parsed = parseRecord(text, Document)
  if (!parsed.ok) return { kind: 'changed', detail: parsed.detail }
  const { id, verify, badge, proof } = parsed.value
  const own = id ?? verify?.url
  // What is signed speaks for itself, whatever its name.
  if (own !== undefined && proof !== undefined && !/^https?:/i.test(own)) return { kind: 'document', id: own }
  // The host answered with it to this very id.
  if (own === undefined && badge !== undefined) return { kind: 'document', id: link.documents[0] ?? link.canonical }
  const url = URL.parse(own ?? '')
  const said = url === null ? null : find(url)
  return own !== undefined && said?.host === link.host && said.id === link.id
    ? { kind: 'document', id: own }
    : { kind: 'changed', detail: own === undefined ? 'id' : 'another id' }
}
