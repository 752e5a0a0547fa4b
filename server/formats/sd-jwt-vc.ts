import type { Credential } from '@touchstone/shared/credential'
import { z } from 'zod'
import * as cut from './cut.ts'
import { line, prose, set } from './cut.ts'
import type { Doc } from './doc.ts'
import type { Format } from './format.ts'
import { addressesOf, fullName } from './identities.ts'
import { list, object, own, text, texts } from './json.ts'
import { claimedDate, instantOf } from './jws.ts'
import { bounds } from './ob3.ts'

const schema = z.looseObject({
  iss: z.string().min(1),
  vct: z.string().min(1),
})

/** IETF SD-JWT VC: `dc+sd-jwt`, or the older `vc+sd-jwt` with a `vct`. */
export const sdJwtVc: Format = {
  id: 'sd-jwt-vc',
  securing: 'sd-jwt',
  recognise: ({ json, jws }) => {
    const typ = text(own(jws?.header, 'typ'))
      ?.toLowerCase()
      .replace(/^application\//, '')
    return typ === 'dc+sd-jwt' || (typ === 'vc+sd-jwt' && own(json, 'vct') !== undefined)
  },
  parse,
  schema,
  dates,
}

function dates({ json }: Doc): ReturnType<Format['dates']> {
  return { from: claimedDate(own(json, 'nbf')), until: claimedDate(own(json, 'exp')) }
}

/** Its claims have no common vocabulary: the usual names of a person and an award are read, nothing is guessed. */
function parse(doc: Doc): Credential {
  const { json } = doc
  // One entry is what the specification knows; of several none is chosen.
  const lists = list(own(json, 'status')).flatMap((one) => list(own(one, 'status_list')))
  const status = lists.length === 1 ? object(lists) : null
  const index = own(status ?? {}, 'idx')
  return {
    format: 'sd-jwt-vc',
    id: cut.id(text(own(json, 'jti')) ?? text(own(json, 'id'))),
    types: cut.lines([text(own(json, 'vct')) ?? 'none'], 1),
    issuer: { id: cut.id(text(own(json, 'iss'))), name: line(text(own(json, 'issuing_authority'))), url: null },
    recipient: {
      id: cut.id(text(own(json, 'sub'))),
      name: line(text(own(json, 'name')) ?? fullName(text(own(json, 'given_name')), text(own(json, 'family_name')))),
      identities: set(addressesOf(texts(own(json, 'email'))), 10),
    },
    achievement: {
      id: cut.id(text(own(json, 'achievement_id'))),
      name: line(text(own(json, 'achievement_name')) ?? text(own(json, 'title')) ?? text(own(json, 'degree_title'))),
      description: prose(text(own(json, 'description'))),
      type: null,
      criteria: { id: null, narrative: null },
      alignments: [],
      tags: [],
    },
    results: [],
    evidence: [],
    assessment: null,
    level: null,
    workload: null,
    delivery: null,
    language: null,
    awardedAt: instantOf(own(json, 'iat')),
    ...bounds(dates(doc)),
    proofs: [
      {
        kind: 'sd-jwt',
        suite: line(text(own(doc.jws?.header, 'alg'))),
        verificationMethod: cut.id(text(own(doc.jws?.header, 'kid'))),
        created: null,
      },
    ],
    status:
      own(json, 'status') !== undefined
        ? [
            {
              type: status ? 'TokenStatusList' : 'no type',
              id: null,
              purpose: null,
              list: cut.id(text(own(status ?? {}, 'uri'))),
              index: typeof index === 'number' && Number.isSafeInteger(index) && index >= 0 ? index : null,
            },
          ]
        : [],
    endorsements: 0,
  }
}
