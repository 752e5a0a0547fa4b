import type { Credential, Identity } from '@touchstone/shared/credential'
import type { Finding } from '@touchstone/shared/finding'
import { addressesOf } from '../../formats/identities.ts'
import { fail, pass, unknown } from '../finding-of.ts'
import type { Known } from '../known.ts'
import { agrees, comparable } from '../recipient/agrees.ts'
import { equalEmail, hashAlgorithm } from '../recipient/equal-email.ts'
import type { Check } from '../subject.ts'

/** Whose is it? Its own answer, never folded into the verdict. */
export const recipient: Check = {
  id: 'recipient',
  run: ({ credential }, { known, outerSubject }) => {
    const { id } = credential.recipient
    const another = outerSubject != null && id !== null && id !== outerSubject
    return [another ? fail('recipient.other-subject', { record: outerSubject }) : whose(credential.recipient, known)]
  },
}

export function whose(recipient: Credential['recipient'], known: Known): Finding {
  const emails = [...recipient.identities, ...addressOf(recipient.id)].filter(isEmail)
  for (const identity of emails) {
    const equal = known.emails.find((email) => equalEmail(identity, email.address))
    if (!equal) continue
    const md5 = identity.hashed && /^md5\$/i.test(identity.value)
    return pass(md5 ? 'recipient.email-equal-md5' : 'recipient.email-equal', { from: equal.from })
  }
  // A hash that nobody here can make refuses nobody.
  const refused = known.emails.length > 0 && emails.some(isComparable)
  const plain = recipient.identities.filter((one) => isName(one) && !one.hashed).map(({ value }) => value)
  const names = [recipient.name, ...plain].filter((name): name is string => name !== null && name.trim() !== '')
  const others = known.names.filter((name) => name.trim() !== '')
  if (names.length > 0 && others.length > 0) {
    if (names.some((name) => others.some((other) => agrees(name, other)))) return pass('recipient.name-agrees')
    const facts = { name: [...new Set(names)].sort().join('; ').slice(0, 1000) }
    const compared = names.some((name) => others.some((other) => comparable(name, other)))
    return refused && compared
      ? fail('recipient.other-name-and-hash-refused', facts)
      : unknown('recipient.other-name', facts)
  }
  if (others.length === 0 && known.emails.length === 0) return unknown('recipient.nothing-known')
  if (emails.length > 0) return unknown(refused ? 'recipient.hash-refused' : 'recipient.hash-unknown')
  return unknown(recipient.id?.startsWith('did:') ? 'recipient.did-without-presentation' : 'recipient.hidden')
}

/** The address of a subject that is one. */
function addressOf(id: string | null): Identity[] {
  return id !== null && /^mailto:/i.test(id) ? addressesOf([id]) : []
}

const isComparable = ({ value, hashed }: Identity): boolean => !hashed || hashAlgorithm(value) !== null

function isEmail({ type, value, hashed }: Identity): boolean {
  if (/^(emailAddress|email|schema:email)$/i.test(type)) return true
  return hashed ? /^(identifier|identity)$/i.test(type) : /^[^\s/@]+@[^\s/@]+$/.test(value.trim()) && !isName({ type })
}

const isName = ({ type }: Pick<Identity, 'type'>): boolean => /^(name|ext:name)$/i.test(type)
