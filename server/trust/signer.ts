import type { Issuer } from '@touchstone/shared/issuer'
import { hostOf, isSharedHost, registrableDomain } from './domains.ts'
import { platforms } from './platforms.ts'

/** Whose key stands behind an issuer id: since a proof must be bound to the id, whoever controls the id signed. */
export function signerOf(id: string | null): NonNullable<Issuer['signer']> {
  const host = hostOf(id)
  if (host === null) return { kind: id?.startsWith('did:') ? 'key' : 'unknown', name: null }
  const domain = registrableDomain(host)
  const platform = platforms.find(({ domains }) => domains.includes(domain))
  if (platform) return { kind: 'platform', name: platform.name }
  // A tenant of a host of user content is whoever opened an account there.
  if (isSharedHost(host)) return { kind: 'platform', name: registrableParent(host) }
  return { kind: 'domain', name: domain.slice(0, 1000) }
}

const registrableParent = (host: string): string => host.split('.').slice(1).join('.') || host
