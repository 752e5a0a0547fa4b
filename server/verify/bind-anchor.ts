import type { Finding } from '@touchstone/shared/finding'
import type { Fetch } from '../fetch/outcome.ts'
import { readInstant } from '../formats/instant.ts'
import { type JsonObject, objects, own, text } from '../formats/json.ts'
import { resolve } from './dids/resolve.ts'
import { fail, pass } from './finding-of.ts'
import type { Proved } from './proofs/proved.ts'
import { unresolved } from './unresolved.ts'

/**
 * Whether the address that paid for an anchor was the issuer's at the time of the block: the issuer's own profile lists
 * it as `ecdsa-koblitz-pubkey:<address>`. A key that was revoked later still counts, for nobody can date a block back.
 */
export async function bindAnchor(
  proved: Proved,
  anchor: NonNullable<Proved['anchor']>,
  issuerId: string | null,
  fetch: Fetch,
): Promise<Finding> {
  const facts = { proof: proved.index, issuer: issuerId, address: anchor.address }
  if (issuerId === null) return fail('binding.no-issuer', facts)
  const resolved = await resolve(issuerId, fetch)
  if (resolved.outcome !== 'resolved') return unresolved(resolved, facts)
  const name = `ecdsa-koblitz-pubkey:${anchor.address}`
  const listed = objects(own(resolved.document, 'publicKey')).filter((key) =>
    [text(own(key, 'id')), text(own(key, 'publicKey'))].includes(name),
  )
  if (listed.length === 0) return fail('binding.not-listed', facts)
  // Listed twice, it is in force only if every entry says so.
  return listed.every((key) => inForce(key, anchor.at))
    ? pass('binding.listed', facts)
    : fail('binding.key-not-in-force', { ...facts, at: anchor.at.toISOString() })
}

function inForce(key: JsonObject, at: Date): boolean {
  const written = (name: string) => own(key, name) !== undefined && own(key, name) !== null
  const from = written('created') ? readInstant(own(key, 'created'))?.earliest : new Date(0)
  const ends = ['revoked', 'expires'].filter(written).map((name) => readInstant(own(key, name))?.earliest)
  return from !== undefined && from <= at && ends.every((end) => end !== undefined && at < end)
}
