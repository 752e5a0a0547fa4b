import type { Finding } from '@touchstone/shared/finding'
import type { Fetch, FetchOutcome } from '../fetch/outcome.ts'
import type { Doc } from '../formats/doc.ts'
import { idOf, isObject, type Json, type JsonObject, object, own, text } from '../formats/json.ts'
import { upgradeAssertion, upgradeNode } from '../formats/ob1.ts'
import { readJson } from '../formats/read-json.ts'
import { fail, pass, unknown } from './finding-of.ts'
import { sameHome } from './same-home.ts'

/** What the hosts of an Open Badges 2 assertion serve, which is all that a hosted one is worth. */
export interface Hosting {
  /** Null where the assertion itself is signed: then only its badge class and issuer are hosted. */
  assertionUrl: string | null
  badgeUrl: string | null
  issuerUrl: string | null
  /** The answers of `retrieval`, one for each document. */
  findings: Finding[]
  /** The assertion as its own host serves it; null where that could not be had, and where it is signed. */
  served: JsonObject | null
  profile: JsonObject | null
}

interface Hosted {
  doc: Doc
  hosting: Hosting
}

/**
 * Follows the assertion's id to what its host serves, and puts its badge class and issuer into one document. What was at
 * hand is only a pointer; it is kept, unbelieved, where nothing could be fetched.
 */
export async function hostedAssertion(doc: Doc, fetch: Fetch): Promise<Hosted> {
  const assertionUrl = pointer(doc.json)
  const assertion = await follow(assertionUrl, 'assertion', fetch)
  const whole = await assemble(upgradeAssertion(shown(assertion.served, doc.json), assertionUrl), doc, fetch)
  const served = assertion.served && upgradeAssertion(assertion.served, assertionUrl)
  const findings = [...assertion.findings, ...whole.hosting.findings]
  return { doc: whole.doc, hosting: { ...whole.hosting, assertionUrl, served, findings } }
}

/** The same for an assertion that is itself signed: its words are the signed ones. */
export async function signedAssertion(doc: Doc, fetch: Fetch): Promise<Hosted> {
  return assemble(upgradeAssertion(doc.json, null), doc, fetch)
}

async function assemble(assertion: JsonObject, doc: Doc, fetch: Fetch): Promise<Hosted> {
  const badge = await embeddedOr(own(assertion, 'badge'), 'badge', fetch)
  const issuerUrl = idOf(own(badge.served ?? {}, 'issuer'))
  const issuer = await follow(issuerUrl, 'issuer', fetch)
  const profile = issuer.served ?? object(own(badge.served ?? {}, 'issuer')) ?? (issuerUrl ? { id: issuerUrl } : null)
  const json = badge.served ? { ...assertion, badge: { ...badge.served, issuer: profile } } : assertion
  return {
    doc: { ...doc, json },
    hosting: {
      assertionUrl: null,
      badgeUrl: idOf(own(assertion, 'badge')),
      issuerUrl,
      findings: [...badge.findings, ...issuer.findings],
      served: null,
      profile: issuer.served,
    },
  }
}

/** What the host serves; of a withdrawn one often its id alone, and then the copy at hand says what it was. */
function shown(served: JsonObject | null, atHand: JsonObject): JsonObject {
  const onlyWithdrawn = served !== null && own(served, 'revoked') === true && own(served, 'badge') === undefined
  return onlyWithdrawn ? { ...atHand, ...served } : (served ?? atHand)
}

/** Where the assertion is hosted: its id, or the `verify.url` of Open Badges 1. */
function pointer(json: JsonObject): string | null {
  const id = text(own(json, 'id'))
  if (id !== null && /^https?:/i.test(id)) return id
  const verify = object(own(json, 'verify')) ?? object(own(json, 'verification'))
  return text(own(verify ?? {}, 'url')) ?? id
}

interface Followed {
  served: JsonObject | null
  findings: Finding[]
}

async function embeddedOr(value: Json | undefined, what: string, fetch: Fetch): Promise<Followed> {
  return isObject(value) ? { served: value, findings: [] } : follow(idOf(value), what, fetch)
}

async function follow(url: string | null, what: string, fetch: Fetch): Promise<Followed> {
  if (url === null || !/^https?:/i.test(url)) {
    return { served: null, findings: [unknown('retrieval.not-found', { document: what, url })] }
  }
  const answer = await fetch(url, { accept: 'json', impersonal: what !== 'assertion' })
  const finding = retrievalFinding(answer, { document: what, url })
  if (answer.outcome !== 'ok' || finding.outcome !== 'pass') return { served: null, findings: [finding] }
  const json = readJson(new TextDecoder().decode(answer.bytes))
  if (!json.ok) return { served: null, findings: [unknown('retrieval.wrong-type', { document: what, url })] }
  return { served: what === 'assertion' ? json.value : upgradeNode(json.value, url), findings: [finding] }
}

/** What an answer of the network means; a redirect to another origin is no answer. */
export function retrievalFinding(answer: FetchOutcome, facts: Finding['facts']): Finding {
  if (answer.outcome !== 'ok') {
    const all = { ...facts, status: answer.status, detail: answer.detail }
    return answer.outcome === 'gone' ? fail('retrieval.gone', all) : unknown(`retrieval.${answer.outcome}`, all)
  }
  if (sameHome(answer.url, answer.finalUrl)) return pass('retrieval.retrieved', facts)
  return unknown('retrieval.moved-elsewhere', { ...facts, to: answer.finalUrl })
}
