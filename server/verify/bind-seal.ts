import type { Finding } from '@touchstone/shared/finding'
import type { Doc } from '../formats/doc.ts'
import { payloadOf } from '../formats/elm.ts'
import { object, own, text } from '../formats/json.ts'
import { fail, pass, unknown } from './finding-of.ts'
import type { Proved } from './proofs/proved.ts'

/** Whether a seal is the issuer's: the certificate that a trusted list vouches for carries the registered number that the
 * document gives its issuer. A name alone binds nobody. */
export function bindSeal({ index, vouched }: Proved, { json }: Doc): Finding {
  const issuer = object(own(payloadOf(json), 'issuer')) ?? {}
  const stated = text(own(object(own(issuer, 'eIDASIdentifier')) ?? {}, 'notation'))
  const facts = { proof: index, issuer: stated, sealed: vouched?.identifier ?? null }
  if (!vouched) return unknown('binding.no-proof', facts)
  if (stated === null) return unknown('binding.no-issuer', facts)
  return stated === vouched.identifier ? pass('binding.listed', facts) : fail('binding.not-listed', facts)
}
