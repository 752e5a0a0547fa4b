import type { Claim } from '@touchstone/shared/reading'

/** Two claims of the same credential; what the first leaves open the second says. */
export function mergeClaims(one: Claim | null, two: Claim | null): Claim | null {
  if (!one || !two) return one ?? two
  return {
    title: one.title ?? two.title,
    issuer: one.issuer ?? two.issuer,
    issued: one.issued ?? two.issued,
    expires: one.expires ?? two.expires,
    credentialId: one.credentialId ?? two.credentialId,
  }
}
