import { parse } from 'tldts'
import { addressOf } from './address-of.ts'

/** The host that an issuer id points to, in ASCII; null where it names none. */
export const hostOf = (id: string | null): string | null => addressOf(id)?.hostname ?? null

/** The domain that somebody registered; on hosts of user content the tenant's own. The host itself where it has none. */
export function registrableDomain(host: string): string {
  return parse(host, { allowPrivateDomains: true }).domain ?? host
}

/** On hosts of user content every address is another tenant's. */
export const isSharedHost = (host: string): boolean => parse(host, { allowPrivateDomains: true }).isPrivate === true

/** Whether anybody can register a name below this host: `com`, `co.uk`, `github.io`. */
export function isEverybodys(host: string): boolean {
  const { publicSuffix, isIcann, isPrivate } = parse(host, { allowPrivateDomains: true })
  return publicSuffix === host && (isIcann === true || isPrivate === true)
}
