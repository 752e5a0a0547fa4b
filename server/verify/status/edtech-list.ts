import type { StatusEntry } from '@touchstone/shared/credential'
import type { Finding } from '@touchstone/shared/finding'
import { idOf, list, own } from '../../formats/json.ts'
import { fail, pass, unknown } from '../finding-of.ts'
import type { Ask, Subject } from '../subject.ts'
import { fetchList } from './fetch-list.ts'

/** Reads a 1EdTechRevocationList: not signed, so it is worth what the address is that the signed credential names. */
export async function edtechList(entry: StatusEntry, { credential }: Subject, ask: Ask): Promise<Finding> {
  const facts = { type: entry.type, list: entry.id }
  if (entry.id === null || credential.id === null) return unknown('status.malformed', facts)
  const fetched = await fetchList(entry.id, ask)
  if (!fetched.ok) return unknown(`status.${fetched.reason}`, { ...facts, detail: fetched.detail })
  const { json } = fetched.doc
  const issuer = idOf(own(json, 'issuer'))
  if (issuer !== null && issuer !== credential.issuer.id) {
    return unknown('status.list-of-another-issuer', { ...facts, listIssuer: issuer })
  }
  const entries = own(json, 'revokedCredential') ?? own(json, 'revokedCredentials')
  if (entries === undefined && issuer === null) return unknown('status.malformed', facts)
  const listed = list(entries).filter((one) => idOf(one) === credential.id)
  const revoked = listed.some((one) => own(one, 'revoked') !== false)
  return revoked
    ? fail('status.revoked', { ...facts, at: fetched.at })
    : pass('status.clear', { ...facts, at: fetched.at })
}
