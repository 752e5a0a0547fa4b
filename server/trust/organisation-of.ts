import { serviceSpelling } from '@touchstone/shared/hosts'
import { parse } from 'tldts'
import { addressOf } from './address-of.ts'

/** An opaque key of the organisation behind an issuer id, of at most 1,000 characters: the registrable domain, the whole
 * host and path on hosts of user content (the Public Suffix List's private part), or the id itself where it names no host. The
 * names of one platform's service are one organisation. */
export function organisationOf(id: string | null): string {
  if (id === null) return 'nobody'
  const url = addressOf(serviceSpelling(id))
  if (url === null) return id.slice(0, 1000)
  const { domain, hostname, isPrivate } = parse(url.hostname, { allowPrivateDomains: true })
  if (isPrivate || domain === null) return `${hostname}${url.pathname}`.slice(0, 1000)
  return domain
}
