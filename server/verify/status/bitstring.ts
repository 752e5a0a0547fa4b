import type { StatusEntry } from '@touchstone/shared/credential'
import type { Finding } from '@touchstone/shared/finding'
import { idOf, object, objects, own, text, texts, types } from '../../formats/json.ts'
import { fail, notApplicable, pass, unknown } from '../finding-of.ts'
import type { Ask, Subject } from '../subject.ts'
import { bitAt, decodeList } from './decode-list.ts'
import { fetchList } from './fetch-list.ts'
import { freshness } from './freshness.ts'
import { trusted } from './trusted.ts'

const listTypes = ['BitstringStatusListCredential', 'StatusList2021Credential']
const leastBits = 131_072

/** Purposes that are facts and no verdicts. */
const told = new Set(['message', 'refresh'])

/** Reads one entry of a Bitstring Status List or a StatusList2021. */
export async function bitstring(entry: StatusEntry, subject: Subject, ask: Ask): Promise<Finding> {
  const found = await readEntry(entry, subject, ask)
  const unread = entry.purpose !== null && told.has(entry.purpose) && found.outcome !== 'pass'
  return unread ? notApplicable('status.message', { ...found.facts, unread: found.reason }) : found
}

async function readEntry(entry: StatusEntry, subject: Subject, ask: Ask): Promise<Finding> {
  const facts = { type: entry.type, purpose: entry.purpose, list: entry.list, index: entry.index }
  if (entry.list === null || entry.index === null) return unknown('status.malformed', facts)
  const fetched = await fetchList(entry.list, ask)
  if (!fetched.ok) return unknown(`status.${fetched.reason}`, { ...facts, detail: fetched.detail })
  const { json } = fetched.doc
  const proven = await trusted(fetched.doc, subject, ask)
  if (proven) return { ...proven, facts: { ...facts, ...proven.facts } }
  const about = object(own(json, 'credentialSubject')) ?? {}
  const one = objects(own(json, 'credentialSubject')).length === 1
  if (!one || !types(json).some((type) => listTypes.includes(type))) return unknown('status.malformed', facts)
  const purposes = texts(own(about, 'statusPurpose'))
  const asked = entry.purpose ?? 'revocation'
  if (purposes.length > 0 && !purposes.includes(asked)) {
    return unknown('status.wrong-purpose', { ...facts, says: purposes.join(' ') })
  }
  const stale = freshness(fetched.doc, Number(own(about, 'ttl')), fetched.at, ask.now)
  if (stale) return unknown('status.stale', { ...facts, ...stale })
  const bits = await decodeList(text(own(about, 'encodedList')))
  if (!bits) return unknown('status.malformed', { ...facts, detail: 'encodedList' })
  const size = entry.size ?? sizeOf(own(about, 'statusSize'))
  const bit = size === 1 ? bitAt(bits, entry.index) : null
  const whole = { ...facts, at: fetched.at, bits: bits.length * 8, short: bits.length * 8 < leastBits }
  if (told.has(asked)) return pass('status.message', whole)
  // A wider entry of another purpose is not read as one bit.
  if (size !== 1) return unknown('status.malformed', { ...whole, detail: `entries of ${size} bits` })
  if (bit === null) return unknown('status.out-of-range', whole)
  const id = idOf(own(json, 'id'))
  // A clear bit of another list says nothing; a set one of the issuer's own is not explained away by its id.
  if (bit === 0 && id !== null && id !== entry.list) return unknown('status.malformed', { ...whole, listId: id })
  if (bit === 0) return pass('status.clear', whole)
  if (asked === 'revocation') return fail('status.revoked', whole)
  return asked === 'suspension' ? fail('status.suspended', whole) : unknown('status.wrong-purpose', whole)
}

function sizeOf(value: unknown): number {
  const size = typeof value === 'string' ? Number(value) : value
  return typeof size === 'number' && Number.isInteger(size) && size > 0 ? size : 1
}
