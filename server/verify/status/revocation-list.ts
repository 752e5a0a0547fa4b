import type { Finding } from '@touchstone/shared/finding'
import { idOf, type JsonObject, list, own, text, types } from '../../formats/json.ts'
import { fail, notApplicable, pass, unknown } from '../finding-of.ts'
import type { Ask, Subject } from '../subject.ts'
import { fetchList } from './fetch-list.ts'

/** Reads the RevocationList that the issuer of a signed Open Badges 2 assertion, or of a Blockcert, publishes in its
 * profile. */
export async function revocationList(
  profile: JsonObject | null | undefined,
  { doc, credential }: Pick<Subject, 'doc' | 'credential'>,
  ask: Ask,
): Promise<Finding> {
  if (!profile) return unknown('status.unavailable', { detail: 'the issuer’s profile' })
  if (own(profile, 'revocationList') === undefined) return notApplicable('status.none-offered')
  const url = idOf(own(profile, 'revocationList'))
  if (url === null) return unknown('status.malformed', { detail: 'revocationList' })
  const fetched = await fetchList(url, ask)
  if (!fetched.ok) return unknown(`status.${fetched.reason}`, { list: url, detail: fetched.detail })
  const { json } = fetched.doc
  const revoked = own(json, 'revokedAssertions')
  const ids = [credential.id, text(own(doc.json, 'uid'))].filter((id) => id !== null)
  const listed =
    list(revoked).some((entry) => ids.includes(idOf(entry) ?? '') || ids.includes(text(own(entry, 'uid')) ?? '')) ||
    // Open Badges 1 maps each uid to its reason.
    ids.some((id) => own(json, id) !== undefined)
  const facts = { list: url, at: fetched.at }
  if (listed) return fail('status.revoked', facts)
  return revoked === undefined && !types(json).includes('RevocationList')
    ? unknown('status.malformed', { list: url })
    : pass('status.clear', facts)
}
