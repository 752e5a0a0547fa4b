import type { Finding } from '@touchstone/shared/finding'
import canonicalize from 'canonicalize'
import type { Doc } from '../../formats/doc.ts'
import { readInstant } from '../../formats/instant.ts'
import { idOf, isObject, own, withoutNulls } from '../../formats/json.ts'
import { fail, pass } from '../finding-of.ts'
import type { Check } from '../subject.ts'

const mostShown = 5

/** Does it have the properties that its specification requires? A genuine badge can fail this: never worse than unconfirmed. */
export const structure: Check = {
  id: 'structure',
  run: ({ doc, format }) => {
    const odd = startDiffers(doc) ?? oddClaim(doc)
    if (odd) return [odd]
    const parsed = format.schema.safeParse(withoutNulls(doc.json))
    if (parsed.success) return [pass('structure.complete', { format: format.id })]
    return parsed.error.issues.slice(0, mostShown).map((issue) => {
      const missing = issue.code === 'invalid_type' && /undefined/.test(issue.message)
      const facts = { property: issue.path.join('.') || 'document', problem: issue.message }
      return fail(missing ? 'structure.property-missing' : 'structure.property-wrong', facts)
    })
  },
}

/** A token's `nbf` repeats the start of the credential, to the second. Issuers differ, so it is not a contradiction. */
function startDiffers({ jws, json }: Doc): Finding | null {
  const nbf = own(jws?.payload, 'nbf')
  const starts = [own(json, 'validFrom'), own(json, 'issuanceDate')].filter((start) => start !== undefined)
  const readings = starts.flatMap((start) => readInstant(start) ?? [])
  if (typeof nbf !== 'number' || readings.length === 0) return null
  const within = readings.some(
    ({ earliest, latest }) =>
      Math.floor(earliest.getTime() / 1000) <= Math.floor(nbf) &&
      Math.floor(nbf) <= Math.floor(latest.getTime() / 1000),
  )
  return within
    ? null
    : fail('structure.property-wrong', { property: 'nbf', problem: 'another start than the credential’s' })
}

/** Names of a credential that a token may not say again, otherwise, beside its `vc` claim. */
const twice = ['credentialSubject', 'credentialStatus', 'validFrom', 'validUntil', 'expirationDate']

/** A registered claim that is no text, another `jti` than the credential's id, or a second credential beside `vc`. */
function oddClaim({ jws, json }: Doc): Finding | null {
  if (!jws) return null
  const wrong = (property: string, problem: string) => fail('structure.property-wrong', { property, problem })
  const { payload } = jws
  const other = ['iss', 'sub', 'jti'].find((name) => !['string', 'undefined'].includes(typeof own(payload, name)))
  if (other !== undefined) return wrong(other, 'no text')
  const [jti, id] = [own(payload, 'jti'), idOf(own(json, 'id'))]
  if (jti !== undefined && id !== null && jti !== id) return wrong('jti', 'another id than the credential’s')
  const inside = own(payload, 'vc')
  if (!isObject(inside)) return null
  const second = twice.find(
    (name) => own(payload, name) !== undefined && canonicalize(own(payload, name)) !== canonicalize(own(inside, name)),
  )
  return second === undefined ? null : wrong(second, 'said again, otherwise, beside vc')
}
