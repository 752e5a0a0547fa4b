import type { Format } from './format.ts'
import { isObject, type Json, type JsonObject, object, own, text, texts, types } from './json.ts'
import { ob2Hosted, parseOpenBadge2 } from './ob2-hosted.ts'

/** An assertion of Open Badges 0.5, 1.0 or 1.1: by its context, or by having neither context nor type. */
export function isOpenBadge1(json: JsonObject): boolean {
  if (own(json, 'badge') === undefined || own(json, 'recipient') === undefined) return false
  const contexts = texts(own(json, '@context'))
  if (contexts.some((context) => /openbadges?(spec\.org)?\/v1\b/.test(context))) return true
  return own(json, '@context') === undefined && types(json).length === 0
}

/**
 * An older assertion in the shape of Open Badges 2.0 (the specification's upgrade rules); one of 2.0 is left as it is.
 * `url` is where it is hosted: 0.5 and 1.0 have no id but that.
 */
export function upgradeAssertion(json: JsonObject, url: string | null): JsonObject {
  if (!isOpenBadge1(json)) return json
  const { recipient, badge, verify, issued_on: issued, salt, ...rest } = json
  return {
    ...rest,
    '@context': 'https://w3id.org/openbadges/v2',
    type: 'Assertion',
    id: own(json, 'id') ?? url,
    recipient: upgradeRecipient(recipient ?? null, salt ?? null),
    badge: isObject(badge) ? upgradeBadge(badge, url) : (badge ?? null),
    issuedOn: own(json, 'issuedOn') ?? issued ?? null,
    verification: own(json, 'verification') ?? verify ?? { type: 'HostedBadge' },
  }
}

/** 0.5 writes the recipient as one string: an e-mail, or its hash with the salt beside it. */
function upgradeRecipient(recipient: Json, salt: Json): Json {
  if (typeof recipient !== 'string') return recipient
  return { type: 'email', identity: recipient, hashed: /^(md5|sha256|sha1)\$/i.test(recipient), salt }
}

/** A badge class that is embedded (0.5) has no id: what stands in for it is its criteria's address, or the assertion's. */
function upgradeBadge(badge: JsonObject, url: string | null): JsonObject {
  const issuer = object(own(badge, 'issuer'))
  const origin = text(own(issuer, 'origin'))
  const withId = own(badge, 'id') === undefined ? { ...badge, id: url } : badge
  return issuer && origin ? { ...withId, issuer: { ...issuer, id: own(issuer, 'id') ?? origin, url: origin } } : withId
}

/** An issuer organisation of 1.0 has no id but the address that it was fetched from; neither has a badge class. */
export function upgradeNode(json: JsonObject, url: string): JsonObject {
  return own(json, 'id') === undefined && own(json, '@context') === undefined ? { ...json, id: url } : json
}

/** Open Badges 0.5, 1.0 and 1.1 as their host serves them, read in the shape of 2.0. */
export const ob1Hosted: Format = {
  id: 'ob1-hosted',
  securing: 'hosted',
  recognise: ({ json, jws }) => jws === null && isOpenBadge1(json),
  parse: (doc) => parseOpenBadge2({ ...doc, json: upgradeAssertion(doc.json, null) }, 'ob1-hosted'),
  schema: ob2Hosted.schema,
  dates: ob2Hosted.dates,
}
