import type { Format } from './format.ts'
import { own, text } from './json.ts'
import { isOpenBadge2, ob2Hosted, parseOpenBadge2 } from './ob2-hosted.ts'

/** Open Badges 1.1 or 2.0 as a JWS: the payload is the assertion, `creator` names the issuer's key. */
export const ob2Signed: Format = {
  id: 'ob2-signed',
  securing: 'ob2-jws',
  recognise: ({ json, jws }) => jws !== null && isOpenBadge2(json),
  parse: (doc) => ({
    ...parseOpenBadge2(doc, 'ob2-signed'),
    proofs: [
      {
        kind: 'jwt',
        suite: text(own(doc.jws?.header, 'alg'))?.slice(0, 1000) ?? null,
        verificationMethod: creatorOf(doc.json),
        created: null,
      },
    ],
  }),
  schema: ob2Hosted.schema,
  dates: ob2Hosted.dates,
}

/** The key that the assertion names: `creator` of 2.0, `url` of 1.1. */
export function creatorOf(json: Parameters<typeof isOpenBadge2>[0]): string | null {
  const verification = own(json, 'verification') ?? own(json, 'verify') ?? {}
  const creator = text(own(verification, 'creator')) ?? text(own(verification, 'url'))
  return creator !== null && creator.length <= 4096 ? creator : null
}
