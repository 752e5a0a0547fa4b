import type { Format } from './format.ts'
import { datesOf, isOpenBadge3, ob3, parseOpenBadge3 } from './ob3.ts'

/** Open Badges 3.0 as a VC-JWT: the payload is the credential, or carries it in `vc`. */
export const ob3Jwt: Format = {
  id: 'ob3-jwt',
  securing: 'proof',
  recognise: (doc) => doc.jws !== null && isOpenBadge3(doc.json),
  parse: (doc) => parseOpenBadge3(doc, 'ob3-jwt'),
  schema: ob3.schema,
  dates: datesOf,
}
