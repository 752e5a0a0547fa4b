import type { Credential } from '@touchstone/shared/credential'
import { readInstant } from '../formats/instant.ts'
import { instantOf, type Jws } from '../formats/jws.ts'

/** A credential as it was read, and the token that it came in. */
export interface Copy {
  credential: Credential
  jws: Jws | null
}

/** What two credentials differ in, of what makes an award; null where it is one and the same award. */
export function differsIn(a: Credential, b: Credential): 'id' | 'issuer' | 'recipient' | 'achievement' | null {
  if (a.id !== b.id) return 'id'
  if (a.issuer.id === null || a.issuer.id !== b.issuer.id) return 'issuer'
  const whom = recipientOf(a)
  if (whom === null || whom !== recipientOf(b)) return 'recipient'
  return achievementOf(a) === achievementOf(b) ? null : 'achievement'
}

/** By its id, or else by every identity; one that is hashed with another salt cannot be compared. A name is nobody's alone. */
function recipientOf({ recipient }: Credential): string | null {
  return recipient.id ?? (recipient.identities.length > 0 ? JSON.stringify(recipient.identities) : null)
}

const achievementOf = ({ achievement }: Credential): string | null => achievement.id ?? achievement.name

/** Whether no date that both copies have is earlier in the newer one, and there is such a date: the start, or the signing. */
export function isNotOlder(newer: Copy, presented: Copy): boolean {
  const pairs = [
    [newer.credential.validFrom, presented.credential.validFrom],
    [signedAt(newer), signedAt(presented)],
  ].filter((pair): pair is [string, string] => !pair.includes(null))
  return pairs.length > 0 && pairs.every(([one, other]) => one >= other)
}

/** When it was last signed, as its proofs and the `iat` of its token say. */
function signedAt({ credential, jws }: Copy): string | null {
  const created = credential.proofs.map((proof) => readInstant(proof.created)?.written.toISOString() ?? null)
  const dates = [...created, instantOf(jws?.payload.iat)].filter((date) => date !== null)
  return dates.sort().at(-1) ?? null
}
