import { type Answer, html, json, type Site, slow } from '../world/answer.ts'
import { vc2 } from '../world/signing/document-loader.ts'
import { encodedList } from '../world/signing/status-list.ts'
import { issuerHost, issuerId, type JsonObject, type ListPlan, listUrl, otherHost, otherId, type Plan } from './plan.ts'
import { embed } from './signing/embedded.ts'
import { type SigningKey, signingKey } from './signing/key.ts'

const listKey = signingKey('lists', 'Ed25519')
const otherKey = signingKey('other', 'Ed25519')

/** The issuer's DID document: it lists the key that signs credentials and the one that signs lists. */
const didDocument = (did: string, keys: SigningKey[]): JsonObject => {
  const methods = keys
    .filter((key) => key.curve !== 'RSA')
    .map((key) => ({
      id: `${did}#${key.multikey}`,
      type: 'Multikey',
      controller: did,
      publicKeyMultibase: key.multikey,
    }))
  const jwks = keys.map((key) => ({
    id: `${did}#${key.curve === 'RSA' ? key.multikey : key.multikey.slice(-8)}`,
    type: 'JsonWebKey',
    controller: did,
    publicKeyJwk: key.publicJwk,
  }))
  const all = [...methods, ...jwks]
  return {
    '@context': ['https://www.w3.org/ns/did/v1'],
    id: did,
    verificationMethod: all,
    assertionMethod: all.map((method) => method.id),
  }
}

const made = new Map<string, Promise<Answer>>()

/** Most cells have the same two lists: each is signed once. */
function listAnswer(purpose: string, plan: ListPlan): Promise<Answer> {
  const key = JSON.stringify([purpose, plan])
  const answer = made.get(key) ?? makeList(purpose, plan)
  made.set(key, answer)
  return answer
}

async function makeList(purpose: string, plan: ListPlan): Promise<Answer> {
  if (plan.answer === 'missing') return html('Not found', 404)
  if (plan.answer === 'broken') return html('Error', 500)
  if (plan.answer === 'html') return html('<p>We are moving.</p>')
  const [did, key] = plan.by === 'issuer' ? [issuerId, listKey] : [otherId, otherKey]
  const id = plan.id ?? listUrl(purpose, plan.by === 'issuer' ? issuerHost : otherHost)
  const list = (set: number[]): JsonObject => ({
    '@context': [vc2],
    id,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer: did,
    validFrom: '2026-01-01T00:00:00Z',
    ...(plan.validUntil === null ? {} : { validUntil: plan.validUntil }),
    credentialSubject: {
      id: `${id}#list`,
      type: 'BitstringStatusList',
      statusPurpose: purpose,
      encodedList: encodedList(set),
    },
  })
  const signed = await embed(list(plan.set), { key, method: `${did}#${key.multikey}`, suite: 'eddsa-rdfc-2022' })
  const served = plan.answer === 'changed' ? { ...signed, ...list([]), proof: signed.proof } : signed
  const answer = json(plan.answer === 'unsigned' ? list(plan.set) : served)
  return plan.answer === 'slow' ? slow(answer, 60_000) : answer
}

/** The web around one document: two hosts, their DID documents and their status lists. */
export async function webOf(plan: Plan, more: Site[] = []): Promise<Site[]> {
  const issuer = new Map<string, Answer>([
    ['/.well-known/did.json', json(didDocument(issuerId, [signingKey('issuer', plan.signer.key.curve), listKey]))],
  ])
  const other = new Map<string, Answer>([['/.well-known/did.json', json(didDocument(otherId, [otherKey]))]])
  for (const [purpose, list] of Object.entries(plan.lists)) {
    const host = list.by === 'issuer' ? issuer : other
    host.set(`/status/${purpose}`, await listAnswer(purpose, list))
  }
  return [{ host: issuerHost, answers: issuer }, { host: otherHost, answers: other }, ...more]
}

/** The same web with one more answer of the issuer's host. */
export function withAnswer(sites: readonly Site[], path: string, answer: Answer): Site[] {
  return sites.map((site) =>
    site.host === issuerHost ? { ...site, answers: new Map([...site.answers, [path, answer]]) } : site,
  )
}
