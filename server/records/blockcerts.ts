import { z } from 'zod'
import { parseRecord } from './parse-record.ts'
import type { RecordReader } from './reader.ts'

const Document = z.object({ id: z.string() })

/** Viewers of Blockcerts; where their JSON stands is unconfirmed (seen 2026-11 in writing only). */
export const blockcerts: RecordReader = {
  id: 'blockcerts',
  version: 1,
  basis: 'record',
  accept: 'json',
  read: (text, link) => {
    const parsed = parseRecord(text, Document)
    if (!parsed.ok) return { kind: 'changed', detail: parsed.detail }
    const own = link.id !== null && parsed.value.id.toLowerCase().includes(link.id)
    return own ? { kind: 'document', id: parsed.value.id } : { kind: 'changed', detail: 'another id' }
  },
}
