import type { Credential } from '@touchstone/shared/credential'
import { z } from 'zod'
import * as cut from './cut.ts'
import { line, prose, set } from './cut.ts'
import type { Doc } from './doc.ts'
import type { Format } from './format.ts'
import { addressesOf, fullName } from './identities.ts'
import { readInstant } from './instant.ts'
import { idOf, isObject, type Json, type JsonObject, list, object, objects, own, text, types } from './json.ts'
import { bounds } from './ob3.ts'
import { readJson } from './read-json.ts'

const schema = z.looseObject({
  id: z.string().min(1),
  issuer: z.looseObject({ id: z.string().min(1) }),
  credentialSubject: z.looseObject({}),
})

/** A European Digital Credential (European Learning Model 3): JSON in a JAdES seal, or bare. */
export const elm: Format = {
  id: 'elm-3',
  securing: 'jades',
  recognise: ({ json }) => isElm(payloadOf(json)),
  parse: (doc) => parseElm(payloadOf(doc.json), doc),
  schema: z.preprocess((json) => payloadOf(json as JsonObject), schema),
  dates: ({ json }) => {
    const payload = payloadOf(json)
    return {
      from: [...list(own(payload, 'validFrom')), ...list(own(payload, 'issuanceDate'))],
      until: [...list(own(payload, 'validUntil')), ...list(own(payload, 'expirationDate'))],
    }
  },
}

const isElm = (json: JsonObject): boolean => types(json).includes('EuropeanDigitalCredential')

/** The credential inside the seal; its text was bounded with the document's. */
export function payloadOf(json: JsonObject): JsonObject {
  const payload = own(json, 'payload')
  if (typeof payload !== 'string' || own(json, 'signatures') === undefined) return json
  const read = readJson(payload)
  return read.ok ? read.value : json
}

function parseElm(json: JsonObject, doc: Doc): Credential {
  const subject = object(own(json, 'credentialSubject')) ?? {}
  const claims = objects(own(subject, 'hasClaim'))
  const claim = object(claims) ?? {}
  const specification = object(own(claim, 'specifiedBy')) ?? {}
  const issuer = object(own(json, 'issuer')) ?? {}
  const contact = objects(own(subject, 'contactPoint')).flatMap((point) => objects(own(point, 'emailAddress')))
  const addresses = contact.flatMap((one) => idOf(own(one, 'id'))?.replace(/^mailto:/i, '') ?? [])
  return {
    format: 'elm-3',
    id: cut.id(idOf(own(json, 'id'))),
    types: cut.lines(types(json), 100),
    issuer: {
      id: cut.id(idOf(own(json, 'issuer'))),
      name: line(words(own(issuer, 'legalName'))),
      url: homepageOf(issuer),
    },
    recipient: {
      id: cut.id(idOf(own(subject, 'id'))),
      name: line(
        words(own(subject, 'fullName')) ??
          fullName(words(own(subject, 'givenName')), words(own(subject, 'familyName'))),
      ),
      identities: set(addressesOf(addresses), 10),
    },
    achievement: {
      id: cut.id(idOf(own(claim, 'id'))),
      name: line(words(own(claim, 'title'))),
      description: prose(words(own(claim, 'description'))),
      type: line(types(claim)[0] ?? null),
      criteria: { id: null, narrative: null },
      alignments: outcomesOf(specification),
      tags: [],
    },
    results: [],
    evidence: [],
    assessment: prose(assessmentOf(claim)),
    level: line(labelOf(own(specification, 'EQFLevel') ?? own(specification, 'eqfLevel'))),
    workload: line(text(own(specification, 'volumeOfLearning'))),
    delivery: line(labelOf(own(specification, 'mode'))),
    language: line(labelOf(own(specification, 'language'))),
    awardedAt: readInstant(own(json, 'issued'))?.written.toISOString() ?? null,
    ...bounds(elm.dates(doc)),
    proofs:
      own(doc.json, 'signatures') === undefined
        ? []
        : [{ kind: 'jades', suite: null, verificationMethod: null, created: null }],
    status: [],
    endorsements: 0,
  }
}

/** The learning outcomes, which ELM relates to ESCO. */
function outcomesOf(specification: JsonObject): Credential['achievement']['alignments'] {
  return set(
    objects(own(specification, 'learningOutcome')).flatMap((outcome) => {
      const skills = objects(own(outcome, 'relatedESCOSkill')).concat(objects(own(outcome, 'relatedSkill')))
      const itself = {
        name: line(words(own(outcome, 'title'))),
        url: null,
        framework: null,
        code: null,
        type: 'LearningOutcome',
      }
      const related = skills.map((skill) => ({
        name: line(labelOf(skill)),
        url: cut.id(idOf(own(skill, 'id'))),
        framework: 'ESCO',
        code: null,
        type: 'CFItem',
      }))
      return [itself, ...related]
    }),
    200,
  )
}

function assessmentOf(claim: JsonObject): string | null {
  const proven = objects(own(claim, 'provenBy')).flatMap((one) => words(own(one, 'title')) ?? [])
  return proven.length > 0 ? proven.sort().join('; ') : null
}

function homepageOf(issuer: JsonObject): string | null {
  return cut.id(text(own(object(own(issuer, 'homepage')) ?? {}, 'contentURL')))
}

function labelOf(concept: Json | undefined): string | null {
  return words(own(object(concept) ?? {}, 'prefLabel'))
}

/** A text by language: English where there is one, else the first by its language's code. */
function words(value: Json | undefined): string | null {
  if (!isObject(value)) return text(value)
  const english = text(own(value, 'en'))
  if (english !== null) return english
  const [first] = Object.keys(value).sort()
  return first === undefined ? null : text(own(value, first))
}
