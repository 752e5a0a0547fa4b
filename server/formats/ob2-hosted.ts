import type { Credential } from '@touchstone/shared/credential'
import { z } from 'zod'
import { achievementOf } from './achievement.ts'
import * as cut from './cut.ts'
import { line, prose, set } from './cut.ts'
import type { Doc } from './doc.ts'
import type { Format } from './format.ts'
import { identitiesOf } from './identities.ts'
import { readInstant } from './instant.ts'
import { idOf, type JsonObject, list, object, objects, own, text, texts, types } from './json.ts'
import { bounds } from './ob3.ts'

/** An assertion of Open Badges 2, by its type or, where that is missing, by its shape. */
export function isOpenBadge2(json: JsonObject): boolean {
  if (types(json).includes('Assertion')) return true
  // A withdrawn one may be served as no more than its id and `revoked`.
  if (own(json, 'revoked') === true && own(json, 'id') !== undefined) return true
  const contexts = texts(own(json, '@context'))
  const shaped = own(json, 'badge') !== undefined && own(json, 'recipient') !== undefined
  return shaped && (contexts.some((context) => context.includes('openbadges')) || contexts.length === 0)
}

/** Under its two addresses. */
function namesVersion2(value: unknown): boolean {
  return [value]
    .flat()
    .some((one) =>
      /^https?:\/\/(w3id\.org\/openbadges\/v2(\.\d)?|openbadgespec\.org\/v2\/context\.json)$/.test(String(one)),
    )
}

const Issuer = z.looseObject({ id: z.string().min(1) })
const Badge = z.looseObject({ id: z.string().min(1), name: z.string().min(1), issuer: Issuer })

/** What Open Badges 2.0 requires of an assertion, its badge class and issuer put in. Credly's omit `type` of recipients. */
const context = z.union([z.string(), z.array(z.unknown())]).refine(namesVersion2, 'not the context of Open Badges 2')

const schema = z.looseObject({
  '@context': context,
  id: z.string().min(1),
  type: z.union([z.literal('Assertion'), z.array(z.string()).refine((all) => all.includes('Assertion'))]),
  recipient: z.looseObject({ identity: z.string().min(1) }),
  badge: Badge,
  issuedOn: z.union([z.string(), z.number()]),
  image: z
    .unknown()
    .refine((image) => !String(image).startsWith('data:'), 'an image written into the assertion')
    .optional(),
  verification: z.looseObject({}).optional(),
  verify: z.looseObject({}).optional(),
})

/** Open Badges 2.0 as its host serves it: the document at hand is a pointer, `verify/hosting` puts the served parts in. */
export const ob2Hosted: Format = {
  id: 'ob2-hosted',
  securing: 'hosted',
  recognise: (doc) => doc.jws === null && isOpenBadge2(doc.json),
  parse: (doc) => parseOpenBadge2(doc, 'ob2-hosted'),
  schema,
  dates: datesOf,
}

function datesOf({ json }: Doc): ReturnType<Format['dates']> {
  return { from: list(own(json, 'issuedOn')), until: list(own(json, 'expires')) }
}

export function parseOpenBadge2(doc: Doc, format: string): Credential {
  const { json } = doc
  const badge = object(own(json, 'badge')) ?? {}
  const profile = object(own(badge, 'issuer')) ?? {}
  const recipient = object(own(json, 'recipient'))
  const dates = bounds(datesOf(doc))
  return {
    format,
    id: cut.id(idOf(own(json, 'id'))),
    types: cut.lines(types(json), 100),
    issuer: {
      id: cut.id(idOf(own(badge, 'issuer'))),
      name: line(text(own(profile, 'name'))),
      url: cut.id(text(own(profile, 'url'))),
    },
    recipient: {
      id: null,
      name: line(text(own(object(own(json, 'extensions:recipientProfile')) ?? {}, 'name'))),
      identities: recipient ? identitiesOf([{ ...recipient, identityType: identityType(recipient) }]) : [],
    },
    achievement: achievementOf(badge, null),
    results: [],
    evidence: set(
      list(own(json, 'evidence')).map((one) => ({
        id: cut.id(idOf(one)),
        name: line(text(own(one, 'name'))),
        narrative: prose(text(own(one, 'narrative'))),
      })),
      100,
    ),
    assessment: null,
    level: null,
    workload: null,
    delivery: null,
    language: line(text(own(badge, '@language'))),
    awardedAt: readInstant(own(json, 'issuedOn'))?.written.toISOString() ?? dates.validFrom,
    ...dates,
    proofs: [{ kind: 'hosted', suite: null, verificationMethod: null, created: null }],
    status: [],
    endorsements: objects(own(json, 'endorsement')).length + texts(own(json, 'endorsement')).length,
  }
}

/** Open Badges 2 says `email`, Open Badges 3 `emailAddress`: one word for both. */
function identityType(recipient: JsonObject): string {
  const type = text(own(recipient, 'type')) ?? 'identifier'
  return type === 'email' || type === 'schema:email' ? 'emailAddress' : type
}
