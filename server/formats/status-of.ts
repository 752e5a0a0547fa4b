import type { StatusEntry } from '@touchstone/shared/credential'
import * as cut from './cut.ts'
import { line, set } from './cut.ts'
import { idOf, type JsonObject, list, own, text, texts, types } from './json.ts'

const typeless = 'no type'

/** Every status entry of the credential; an entry that is no object is kept, so that it is not taken for none. */
export function statusOf(json: JsonObject): StatusEntry[] {
  const entries = list(own(json, 'credentialStatus')).map((entry) => ({
    type: line(types(entry).join(' ')) || typeless,
    id: cut.id(idOf(entry)),
    // An entry has one purpose; of several none is chosen.
    purpose: line(texts(own(entry, 'statusPurpose')).sort().join(' ') || null),
    list: cut.id(text(own(entry, 'statusListCredential')) ?? text(own(entry, 'revocationListCredential'))),
    index: indexOf(own(entry, 'statusListIndex') ?? own(entry, 'revocationListIndex')),
    ...sizeOf(own(entry, 'statusSize')),
  }))
  return set(entries, 50)
}

/** Written as a string by the specification and as a number by 1EdTech: both are accepted. */
function indexOf(value: unknown): number | null {
  const index = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value
  return typeof index === 'number' && Number.isSafeInteger(index) && index >= 0 ? index : null
}

function sizeOf(value: unknown): { size?: number } {
  const size = indexOf(value)
  return size !== null && size > 0 ? { size } : {}
}
