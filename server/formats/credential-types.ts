import { z } from 'zod'
import type { Format } from './format.ts'
import { type JsonObject, types } from './json.ts'
import { anId, datesOf, oneOrMany, parseOpenBadge3, typed } from './ob3.ts'

/** What every Verifiable Credential of the data model 1.1 or 2.0 requires. */
const anyCredential = z.looseObject({
  '@context': oneOrMany(z.unknown()),
  type: typed('VerifiableCredential'),
  issuer: anId,
  credentialSubject: oneOrMany(z.looseObject({})),
})

const subjectOf = (type: string) => z.looseObject({ type: typed(type) })

const withType = (json: JsonObject, type: string): boolean => types(json).includes(type)

/** The same reading for a credential with an embedded proof and for a token; its id says which. */
function format(id: string, recognise: (json: JsonObject) => boolean, schema: z.ZodType): Format {
  return {
    id,
    securing: 'proof',
    recognise: ({ json }) => recognise(json),
    parse: (doc) => parseOpenBadge3(doc, doc.jws ? `${id}-jwt` : id),
    schema,
    dates: datesOf,
  }
}

/** A Comprehensive Learner Record 2.0; its inner credentials get reports of their own. */
export const clr2 = format(
  'clr2',
  (json) => withType(json, 'ClrCredential'),
  anyCredential.extend({ credentialSubject: oneOrMany(subjectOf('ClrSubject')) }),
)

/** An EndorsementCredential of Open Badges 3, alone. */
export const endorsement = format(
  'endorsement',
  (json) => withType(json, 'EndorsementCredential'),
  anyCredential.extend({
    credentialSubject: oneOrMany(subjectOf('EndorsementSubject').extend({ id: z.string().min(1) })),
  }),
)

/** A Verifiable Credential that says no more of its kind. */
export const vc = format('vc', (json) => withType(json, 'VerifiableCredential'), anyCredential)
