import type { Credential } from '@touchstone/shared/credential'
import { z } from 'zod'
import { achievementOf, resultsOf } from './achievement.ts'
import * as cut from './cut.ts'
import { line, prose, set } from './cut.ts'
import type { Doc } from './doc.ts'
import type { Format } from './format.ts'
import { addressesOf, fullName, identitiesOf } from './identities.ts'
import { readInstant } from './instant.ts'
import { idOf, type JsonObject, list, object, objects, own, text, texts, types } from './json.ts'
import { claimedDate } from './jws.ts'
import { proofsOf } from './proofs-of.ts'
import { statusOf } from './status-of.ts'

const badgeTypes = ['OpenBadgeCredential', 'AchievementCredential']

export const isOpenBadge3 = (json: JsonObject): boolean => types(json).some((type) => badgeTypes.includes(type))

export const oneOrMany = <T extends z.ZodType>(item: T) => z.union([item, z.array(item).min(1)])
export const typed = (name: string) =>
  oneOrMany(z.string()).refine((type) => [type].flat().includes(name), `not a ${name}`)
export const anId = z.union([z.string().min(1), z.looseObject({ id: z.string().min(1) })])

const Achievement = z.looseObject({
  id: z.string().min(1),
  type: typed('Achievement'),
  name: z.union([z.string(), z.looseObject({})]),
  description: z.union([z.string(), z.looseObject({})]),
  criteria: oneOrMany(z.looseObject({})),
})

/** What Open Badges 3.0 requires, in the shape of VCDM 2.0 or 1.1. */
const schema = z
  .looseObject({
    '@context': z.array(z.unknown()).min(2),
    type: typed('VerifiableCredential'),
    issuer: anId,
    validFrom: z.string().optional(),
    issuanceDate: z.string().optional(),
    credentialSubject: oneOrMany(
      z
        .looseObject({ type: typed('AchievementSubject'), achievement: oneOrMany(Achievement) })
        .refine((subject) => 'id' in subject || 'identifier' in subject, 'neither id nor identifier'),
    ),
  })
  .refine((json) => json.validFrom !== undefined || json.issuanceDate !== undefined, {
    path: ['validFrom'],
    message: 'required',
  })

/** Open Badges 3.0 with an embedded Data Integrity proof. */
export const ob3: Format = {
  id: 'ob3',
  securing: 'proof',
  recognise: (doc) => doc.jws === null && isOpenBadge3(doc.json),
  parse: (doc) => parseOpenBadge3(doc, 'ob3'),
  schema,
  dates: (doc) => datesOf(doc),
}

/** Both names of VCDM 1.1 and 2.0, and the claims of a token. */
export function datesOf(doc: Doc): ReturnType<Format['dates']> {
  const { json, jws } = doc
  return {
    from: [
      ...list(own(json, 'validFrom')),
      ...list(own(json, 'issuanceDate')),
      ...claimedDate(own(jws?.payload, 'nbf')),
    ],
    until: [
      ...list(own(json, 'validUntil')),
      ...list(own(json, 'expirationDate')),
      ...claimedDate(own(jws?.payload, 'exp')),
    ],
  }
}

/** The later start, the earlier end; null where there is none or none can be read. */
export function bounds(dates: ReturnType<Format['dates']>): Pick<Credential, 'validFrom' | 'validUntil'> {
  const from = dates.from.flatMap((date) => readInstant(date)?.earliest.toISOString() ?? [])
  const until = dates.until.flatMap((date) => readInstant(date)?.latest.toISOString() ?? [])
  return { validFrom: from.sort().at(-1) ?? null, validUntil: until.sort()[0] ?? null }
}

export function parseOpenBadge3(doc: Doc, format: string): Credential {
  const { json } = doc
  const issuer = object(own(json, 'issuer'))
  const subject = object(own(json, 'credentialSubject')) ?? {}
  return {
    format,
    id: cut.id(idOf(own(json, 'id'))),
    types: cut.lines(types(json), 100),
    issuer: {
      id: cut.id(idOf(own(json, 'issuer'))),
      name: line(text(own(issuer ?? {}, 'name'))),
      url: cut.id(text(own(issuer ?? {}, 'url'))),
    },
    recipient: {
      id: cut.id(idOf(own(subject, 'id'))),
      name: line(
        text(own(subject, 'name')) ?? fullName(text(own(subject, 'givenName')), text(own(subject, 'familyName'))),
      ),
      // The second is how credentials of no particular kind write it.
      identities: set(
        [...identitiesOf(objects(own(subject, 'identifier'))), ...addressesOf(texts(own(subject, 'email')))],
        100,
      ),
    },
    achievement: achievementOf(awarded(subject), text(own(json, 'name'))),
    results: resultsOf(subject),
    evidence: set(
      objects(own(json, 'evidence')).map((one) => ({
        id: cut.id(idOf(own(one, 'id'))),
        name: line(text(own(one, 'name'))),
        narrative: prose(text(own(one, 'narrative'))),
      })),
      100,
    ),
    ...extras(subject),
    awardedAt: readInstant(own(json, 'awardedDate'))?.written.toISOString() ?? null,
    ...bounds(datesOf(doc)),
    proofs: proofsOf(doc),
    status: statusOf(json),
    endorsements: endorsements(json),
  }
}

/** Where a subject says what was awarded: in Open Badges 3, in schema.org, and in the example of the W3C. */
function awarded(subject: JsonObject): JsonObject | null {
  const places = ['achievement', 'hasCredential', 'degree']
  return places.map((name) => object(own(subject, name))).find((one) => one !== null) ?? null
}

function extras(subject: JsonObject): Pick<Credential, 'assessment' | 'level' | 'workload' | 'delivery' | 'language'> {
  const achievement = object(own(subject, 'achievement')) ?? {}
  const credits = own(subject, 'creditsEarned') ?? own(achievement, 'creditsAvailable')
  const assessment = object(own(achievement, 'assessment')) ?? {}
  return {
    assessment: prose(text(own(assessment, 'description')) ?? text(own(assessment, 'name'))),
    level: line(text(own(achievement, 'level'))),
    workload: typeof credits === 'number' ? `${credits} credits` : null,
    delivery: null,
    language: line(text(own(achievement, 'inLanguage'))),
  }
}

function endorsements(json: JsonObject): number {
  const subject = object(own(json, 'credentialSubject')) ?? {}
  const places = [json, object(own(json, 'issuer')), object(own(subject, 'achievement'))]
  return places.reduce(
    (sum, place) =>
      sum + (place ? list(own(place, 'endorsement')).length + list(own(place, 'endorsementJwt')).length : 0),
    0,
  )
}
