import type { StatusEntry } from '@touchstone/shared/credential'
import type { Finding } from '@touchstone/shared/finding'
import { list, own } from '../../formats/json.ts'
import { resolve } from '../dids/resolve.ts'
import { fail, notApplicable, unknown } from '../finding-of.ts'
import { bitstring } from '../status/bitstring.ts'
import { edtechList } from '../status/edtech-list.ts'
import { revocationList } from '../status/revocation-list.ts'
import { tokenList } from '../status/token-list.ts'
import type { Ask, Check, Subject } from '../subject.ts'

/** Was it revoked or suspended? Every entry is read; one that could not be read is unknown, never clear. */
export const status: Check = {
  id: 'status',
  run: async (subject, ask) => {
    const { securing } = subject.format
    if (securing === 'ob2-jws') return [await revocationList(subject.hosting?.profile, subject, ask)]
    if (securing === 'merkle-2017' && subject.proofs.some(({ anchor }) => anchor))
      return [await ofProfile(subject, ask)]
    if (securing === 'hosted') return [revokedByHost(subject) ?? notApplicable('status.none-offered')]
    const { status: entries } = subject.credential
    const { json } = subject.doc
    const written = list(own(json, 'credentialStatus')).length + (securing === 'sd-jwt' ? entries.length : 0)
    if (written === 0) return [notApplicable('status.none-offered')]
    const found = await Promise.all(entries.map(async (entry) => read(entry, subject, ask)))
    return written > mostRead ? [...found, unknown('status.malformed', { entries: written })] : found
  },
}

/** A certificate whose anchor was read stands on its issuer's profile, and falls with the list there. */
async function ofProfile(subject: Subject, ask: Ask): Promise<Finding> {
  const { id } = subject.credential.issuer
  const resolved = id === null ? null : await resolve(id, ask.fetch)
  return revocationList(resolved?.outcome === 'resolved' ? resolved.document : null, subject, ask)
}

/** What the Credential keeps of them. */
const mostRead = 50

function read(entry: StatusEntry, subject: Subject, ask: Ask): Finding | Promise<Finding> {
  const facts = { type: entry.type, list: entry.list ?? entry.id }
  const types = new Set(entry.type.split(' '))
  if (types.has('BitstringStatusListEntry') || types.has('StatusList2021Entry')) return bitstring(entry, subject, ask)
  if (types.has('1EdTechRevocationList')) return edtechList(entry, subject, ask)
  if (types.has('TokenStatusList')) return tokenList(entry, subject, ask)
  return unknown('status.unknown-type', facts)
}

/** The served assertion says it itself (Open Badges 2.0: `revoked`, often with nothing else in the body). */
function revokedByHost({ hosting }: Subject): Finding | null {
  const revoked = own(hosting?.served ?? undefined, 'revoked')
  if (!hosting || revoked === undefined || revoked === false || revoked === 'false') return null
  return fail('status.revoked', { by: 'the assertion itself', url: hosting.assertionUrl })
}
