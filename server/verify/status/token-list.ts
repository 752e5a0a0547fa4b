import type { StatusEntry } from '@touchstone/shared/credential'
import type { Finding } from '@touchstone/shared/finding'
import { object, own, text } from '../../formats/json.ts'
import { bind } from '../bind.ts'
import { findIssuerKey } from '../dids/issuer-metadata.ts'
import { fail, pass, unknown } from '../finding-of.ts'
import { proveJwt } from '../proofs/jwt.ts'
import type { Ask, Subject } from '../subject.ts'
import { decodeList } from './decode-list.ts'
import { fetchList } from './fetch-list.ts'
import { freshness } from './freshness.ts'

/** Reads a Token Status List (`statuslist+jwt`): signed by the credential's own issuer. */
export async function tokenList(entry: StatusEntry, { credential }: Subject, ask: Ask): Promise<Finding> {
  const facts = { type: entry.type, list: entry.list, index: entry.index }
  if (entry.list === null || entry.index === null) return unknown('status.malformed', facts)
  const fetched = await fetchList(entry.list, ask)
  if (!fetched.ok) return unknown(`status.${fetched.reason}`, { ...facts, detail: fetched.detail })
  const { jws } = fetched.doc
  if (!jws) return unknown('status.list-unproven', facts)
  const issuer = credential.issuer.id
  const payload = { ...jws.payload, iss: issuer }
  const typs = new Set(['statuslist+jwt'])
  const proved = await proveJwt(jws, ask, {
    method: null,
    typs,
    find: () => findIssuerKey({ ...jws, payload }, ask.fetch),
  })
  const binding = await bind(proved, issuer, 'sd-jwt', ask.fetch)
  if (proved.finding.outcome !== 'pass' || binding.outcome !== 'pass') return unknown('status.list-unproven', facts)
  if (text(own(jws.payload, 'sub')) !== entry.list) return unknown('status.malformed', { ...facts, detail: 'sub' })
  const stale = freshness(fetched.doc, 1000 * Number(own(jws.payload, 'ttl')), fetched.at, ask.now)
  if (stale) return unknown('status.stale', { ...facts, ...stale })
  return judge(object(own(jws.payload, 'status_list')) ?? {}, entry.index, { ...facts, at: fetched.at })
}

/** Status 0 is valid, 1 invalid, 2 suspended; entries of 1, 2, 4 or 8 bits, the least significant first. */
async function judge(about: Parameters<typeof own>[0], index: number, facts: Finding['facts']): Promise<Finding> {
  const bits = own(about, 'bits')
  const bytes = await decodeList(text(own(about, 'lst')))
  if (!bytes || (bits !== 1 && bits !== 2 && bits !== 4 && bits !== 8)) return unknown('status.malformed', facts)
  const perByte = 8 / bits
  const byte = bytes[Math.floor(index / perByte)]
  if (byte === undefined) return unknown('status.out-of-range', facts)
  const value = (byte >> ((index % perByte) * bits)) & ((1 << bits) - 1)
  if (value === 0) return pass('status.clear', facts)
  if (value === 1) return fail('status.revoked', facts)
  return value === 2 ? fail('status.suspended', facts) : unknown('status.unknown-type', { ...facts, value })
}
