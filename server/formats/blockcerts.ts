import { z } from 'zod'
import * as cut from './cut.ts'
import type { Format } from './format.ts'
import { fullName } from './identities.ts'
import { type JsonObject, object, objects, own, text, types } from './json.ts'
import { ob2Hosted, parseOpenBadge2 } from './ob2-hosted.ts'
import { bounds } from './ob3.ts'

const schema = z.looseObject({
  badge: z.looseObject({ name: z.string().min(1), issuer: z.looseObject({ id: z.string().min(1) }) }),
  signature: z.looseObject({ targetHash: z.string(), merkleRoot: z.string() }),
})

/** Blockcerts 1.2 and 2: an assertion with a Merkle receipt of the block chain. (3.0 is a Verifiable Credential.) */
export const blockcerts2: Format = {
  id: 'blockcerts-2',
  securing: 'merkle-2017',
  recognise: ({ json, jws }) => jws === null && receiptOf(json) !== null,
  parse: (doc) => {
    const json = inShapeOf2(doc.json)
    const profile = object(own(json, 'recipientProfile')) ?? {}
    const parsed = parseOpenBadge2({ ...doc, json }, 'blockcerts-2')
    return {
      ...parsed,
      ...bounds(ob2Hosted.dates({ ...doc, json })),
      recipient: { ...parsed.recipient, name: parsed.recipient.name ?? cut.line(text(own(profile, 'name'))) },
      proofs: [
        { kind: 'merkle', suite: types(receiptOf(doc.json) ?? {})[0] ?? null, verificationMethod: null, created: null },
      ],
    }
  },
  schema: z.preprocess((json) => inShapeOf2(json as JsonObject), schema),
  dates: (doc) => ob2Hosted.dates({ ...doc, json: inShapeOf2(doc.json) }),
}

/** The Merkle receipt, in its place of 2.0 or of 1.2. */
export function receiptOf(json: JsonObject): JsonObject | null {
  const found = [...objects(own(json, 'signature')), ...objects(own(json, 'receipt'))].find(
    (one) => own(one, 'merkleRoot') !== undefined && own(one, 'targetHash') !== undefined,
  )
  return found ?? null
}

/** 1.2 wraps everything in `document`, with the badge as `certificate`. */
function inShapeOf2(json: JsonObject): JsonObject {
  const document = object(own(json, 'document'))
  if (!document) return json
  const assertion = object(own(document, 'assertion')) ?? {}
  const recipient = object(own(document, 'recipient')) ?? {}
  const name = fullName(text(own(recipient, 'givenName')), text(own(recipient, 'familyName')))
  return {
    ...assertion,
    badge: own(document, 'certificate') ?? null,
    recipient,
    recipientProfile: { name },
    signature: own(json, 'receipt') ?? null,
  }
}
