import type { Finding } from '@touchstone/shared/finding'
import { compactVerify } from 'jose'
import { idOf, isObject, list, own, text } from '../../formats/json.ts'
import type { Jws } from '../../formats/jws.ts'
import { isOpenBadge3 } from '../../formats/ob3.ts'
import { inlineKey } from '../dids/did-inline.ts'
import { type FoundKey, findMethod } from '../dids/find-method.ts'
import { fail, pass, unknown } from '../finding-of.ts'
import { type Key, keyFromJwk, weakness } from './key.ts'
import type { ProofAsk, Proved } from './proved.ts'

/** The asymmetric algorithms that we accept, each with the keys that it takes. */
const algorithms: ReadonlyMap<string, (key: Key) => boolean> = new Map([
  ['RS256', ({ jwk }) => jwk.kty === 'RSA'],
  ['PS256', ({ jwk }) => jwk.kty === 'RSA'],
  ['ES256', ({ jwk }) => jwk.crv === 'P-256'],
  ['ES384', ({ jwk }) => jwk.crv === 'P-384'],
  ['ES512', ({ jwk }) => jwk.crv === 'P-521'],
  ['EdDSA', ({ jwk }) => jwk.crv === 'Ed25519'],
  ['Ed25519', ({ jwk }) => jwk.crv === 'Ed25519'],
])

const usualTyps = new Set(['jwt', 'vc+jwt', 'vc+ld+jwt', 'vc+ld+json+jwt', 'vc+sd-jwt'])

/** Where a format keeps its key, if not where the header says, and the names that its tokens go by. */
export interface KeySource {
  method: string | null
  find: () => Promise<FoundKey>
  typs: ReadonlySet<string>
}

/** Tries the signature of a token. Its own header never decides what is trusted: `jku` and `x5u` are not read. */
export async function proveJwt(jws: Jws, ask: ProofAsk, source?: KeySource): Promise<Proved> {
  const { header } = jws
  const alg = text(own(header, 'alg')) ?? 'none'
  const kid = source?.method ?? text(own(header, 'kid'))
  const facts = { proof: -1, suite: alg, method: kid }
  const tried = (finding: Finding, found: FoundKey | null = null, key: Key | null = null): Proved => ({
    index: -1,
    method: kid,
    finding: { ...finding, facts: { ...facts, ...finding.facts } },
    key,
    from: found?.outcome === 'found' ? found.from : null,
    absent: found?.outcome === 'not-listed',
  })
  const refused = refuse(jws, alg, source?.typs ?? usualTyps)
  if (refused) return tried(refused)
  const found = await (source ? source.find() : findKey(jws, kid, ask))
  if (found.outcome === 'unsupported') return tried(unknown('proof.method-not-supported', { detail: found.detail }))
  if (found.outcome !== 'found') return tried(unknown('proof.key-unavailable', { detail: found.detail }), found)
  const fitting = found.keys.filter((key) => algorithms.get(alg)?.(key))
  const [first] = fitting
  if (!first) return tried(fail('proof.mismatch', { detail: 'a key of another kind' }), found, found.keys[0])
  for (const key of fitting) if (await isGood(jws.token, key, alg)) return tried(pass('proof.good'), found, key)
  // A key too weak to prove anything may be the one that signed.
  const weak = fitting.map(weakness).find((why) => why !== null)
  const finding = weak ? unknown('proof.alg-not-supported', { detail: weak }) : fail('proof.mismatch')
  return tried(finding, found, first)
}

function refuse({ header }: Jws, alg: string, typs: ReadonlySet<string>): Finding | null {
  if (alg.toLowerCase() === 'none') return fail('proof.alg-none')
  if (/^HS\d+$/i.test(alg)) return fail('proof.key-confusion')
  if (!algorithms.has(alg)) return unknown('proof.alg-not-supported')
  const typ = text(own(header, 'typ'))
  if (typ !== null && !typs.has(typ.toLowerCase().replace(/^application\//, ''))) {
    return unknown('proof.wrong-typ', { typ })
  }
  // Without `crit` a signer of `b64: false` and a reader that does not know it mean different payloads (RFC 7797, section 6).
  if (own(header, 'b64') === false) return unknown('proof.unknown-crit', { crit: 'b64' })
  if (own(header, 'crit') !== undefined) {
    return unknown('proof.unknown-crit', { crit: list(own(header, 'crit')).map(String).join(' ') })
  }
  return null
}

/** By `kid`, whole or relative to the issuer; the `jwk` of the header only where there is no `kid`. */
async function findKey({ header, payload }: Jws, kid: string | null, ask: ProofAsk): Promise<FoundKey> {
  const claim = own(payload, 'vc')
  const credential = isObject(claim) ? claim : payload
  const issuer = text(own(payload, 'iss')) ?? idOf(own(credential, 'issuer')) ?? ''
  if (kid !== null && /^(did:|https?:)/i.test(kid)) return findMethod(kid, ask.fetch)
  const name = kid?.replace(/^#/, '')
  if (name !== undefined) return findMethod(`${issuer}#${name}`, ask.fetch, name)
  const jwk = own(header, 'jwk')
  // A DID that is a key needs no name for it; Open Badges 3 asks for one of the two all the same.
  if (jwk === undefined && inlineKey(issuer) && !isOpenBadge3(credential)) return findMethod(issuer, ask.fetch)
  if (jwk === undefined) return { outcome: 'not-listed', detail: 'neither kid nor jwk' }
  const key = keyFromJwk(jwk)
  return key
    ? { outcome: 'found', keys: [key], from: 'header', owner: null }
    : { outcome: 'unsupported', detail: 'the jwk of the header' }
}

async function isGood(token: string, key: Key, alg: string): Promise<boolean> {
  try {
    await compactVerify(token, key.object, { algorithms: [alg] })
    return true
  } catch {
    return false
  }
}
