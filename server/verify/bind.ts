import type { Finding } from '@touchstone/shared/finding'
import type { Fetch } from '../fetch/outcome.ts'
import type { Format } from '../formats/format.ts'
import { inlineKey } from './dids/did-inline.ts'
import { findMethod } from './dids/find-method.ts'
import { metadataKeys } from './dids/issuer-metadata.ts'
import type { ListedKey } from './dids/listed-keys.ts'
import { resolve } from './dids/resolve.ts'
import { fail, pass, unknown } from './finding-of.ts'
import type { Proved } from './proofs/proved.ts'
import { unresolved } from './unresolved.ts'

/**
 * Whether the key of a proof is the issuer's: the issuer id's own document must list it. What the proof, its header, its
 * fragment or a `controller` elsewhere says of the key proves nothing.
 */
export async function bind(
  proved: Proved,
  issuerId: string | null,
  securing: Format['securing'],
  fetch: Fetch,
): Promise<Finding> {
  const facts = { proof: proved.index, issuer: issuerId, method: proved.method }
  if (!proved.key && proved.absent && proved.method?.split('#')[0] === issuerId)
    return fail('binding.not-listed', facts)
  if (!proved.key) return unknown('binding.no-proof', facts)
  if (issuerId === null) return fail('binding.no-issuer', facts)
  if (issuerId.startsWith('did:key:') || issuerId.startsWith('did:jwk:')) {
    const same = inlineKey(issuerId)?.thumbprint === proved.key.thumbprint
    return same ? pass('binding.same-did', facts) : fail('binding.not-listed', facts)
  }
  if (securing === 'sd-jwt' && issuerId.startsWith('https:')) {
    const keys = await metadataKeys(issuerId, fetch)
    if (!keys) return unknown('binding.issuer-unavailable', facts)
    return keys.some((listed) => lists(listed, proved))
      ? pass('binding.listed', facts)
      : fail('binding.not-listed', facts)
  }
  const resolved = await resolve(issuerId, fetch)
  if (resolved.outcome === 'resolved') {
    const owned = securing !== 'ob2-jws' || (await ownerOf(proved, fetch)) === issuerId
    if (owned && resolved.keys.some((listed) => lists(listed, proved))) return pass('binding.listed', facts)
    return fail('binding.not-listed', facts)
  }
  const finding = unresolved(resolved, facts)
  if (finding.reason !== 'binding.issuer-unavailable') return finding
  if (proved.from === 'fragment') return unknown('binding.key-in-fragment', finding.facts)
  return proved.from === 'header' ? unknown('binding.key-in-header', finding.facts) : finding
}

/** Open Badges 2: the key itself says whose it is, and the issuer lists it. */
async function ownerOf({ method }: Proved, fetch: Fetch): Promise<string | null> {
  const found = method === null ? null : await findMethod(method, fetch)
  return found?.outcome === 'found' ? found.owner : null
}

/** By value; or by the id alone, where the document lists only that and the key was read from where that id leads. */
function lists(listed: ListedKey, proved: Proved): boolean {
  if (listed.key) return listed.key.thumbprint === proved.key?.thumbprint
  return listed.id !== null && listed.id === proved.method && proved.from !== 'header'
}
