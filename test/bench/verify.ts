import { createPublicKey } from 'node:crypto'
import { DataIntegrityProof } from '@digitalbazaar/data-integrity'
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite'
import { verifyCredential } from '@digitalbazaar/vc'
import type { Fetch } from '@touchstone/server/fetch/outcome'
import { recogniseFrom } from '@touchstone/server/trust/recognise'
import { inspect } from '@touchstone/server/verify/inspect'
import { pinnedContexts } from '@touchstone/server/verify/proofs/contexts'
import { prove } from '@touchstone/server/verify/prove'
import { jwtVerify } from 'jose'
import { basePlan } from '../credentials/base-plan.ts'
import { embedded } from '../credentials/formats/embedded.ts'
import { token } from '../credentials/formats/token.ts'
import { issuerId, now, type Plan } from '../credentials/plan.ts'
import { ob3Shape } from '../credentials/shapes/ob3.ts'
import { webOf } from '../credentials/web.ts'
import { inProcessFetch } from '../world/in-process-fetch.ts'
import { documentLoader } from '../world/signing/document-loader.ts'
import { blocked } from './blocked.ts'
import { inTurns, ratio } from './rounds.ts'
import { tenInParallel } from './ten.ts'

const base = basePlan('Ed25519')
const plan: Plan = { ...base, facts: { ...base.facts, status: [] } }
const recognise = recogniseFrom([
  { by: 'ledger', entries: [{ id: issuerId, name: 'Institute', answer: 'recognised' }] },
])

/** Measures verification beside its baselines, in one process and in turns. */
export async function benchVerify(rounds = 60) {
  const fetch = remembered(inProcessFetch(await webOf(plan), {}, () => now))
  const ask = { fetch, now, known: plan.known, recognise, contexts: pinnedContexts }
  const text = await embedded(plan, ob3Shape, 'eddsa-rdfc-2022')
  const jwt = await token(plan, { algorithm: 'EdDSA', typ: 'JWT', shape: ob3Shape, wrapped: false })
  const credential = JSON.parse(text)
  const [head = '', body = ''] = jwt.split('.')
  const part = (encoded: string) => JSON.parse(Buffer.from(encoded, 'base64url').toString())
  const jws = { token: jwt, header: part(head), payload: part(body) }
  const report = (bytes: Buffer) => inspect({ kind: 'file', name: 'x', bytes }, plan.known, { ...ask, now: () => now })
  const publicKey = createPublicKey(plan.signer.key.privateKey)
  const usual = { suite: new DataIntegrityProof({ cryptosuite }), documentLoader: usualLoader(plan), now }
  const checked = await verifyCredential({ ...usual, credential })
  if (!checked.verified) throw new Error('The baseline does not verify the document.')

  const times = await inTurns(
    {
      '@digitalbazaar/vc': () => verifyCredential({ ...usual, credential: structuredClone(credential) }),
      'proof stage': () => prove({ text, json: structuredClone(credential), jws: null }, 'proof', ask),
      report: () => report(Buffer.from(text)),
      jose: () => jwtVerify(jwt, publicKey, { algorithms: ['EdDSA'], currentDate: now }),
      'token: proof stage': () => prove({ text: jwt, json: jws.payload, jws }, 'proof', ask),
      'token: report': () => report(Buffer.from(jwt)),
    },
    rounds,
  )
  return {
    'microseconds of processor time': times,
    ratios: {
      'proof stage to @digitalbazaar/vc (at least .95)': ratio(times['@digitalbazaar/vc'], times['proof stage']),
      'report to @digitalbazaar/vc (at least .8)': ratio(times['@digitalbazaar/vc'], times.report),
      'token, proof stage to jose (at least .6)': ratio(times.jose, times['token: proof stage']),
      'token, report to jose': ratio(times.jose, times['token: report']),
    },
    'ten credentials, milliseconds': await tenInParallel(),
    'event loop held, milliseconds (at most 50)': await blocked(),
  }
}

/** What a cache of impersonal documents answers: the network is no part of this measurement. */
function remembered(fetch: Fetch): Fetch {
  const answers = new Map<string, ReturnType<Fetch>>()
  return (url, ask) => {
    const answer = answers.get(url) ?? fetch(url, ask)
    answers.set(url, answer)
    return answer
  }
}

/** The loader of the package's README: contexts, the issuer's document and its key from memory. */
function usualLoader({ signer }: Plan) {
  const key = {
    '@context': 'https://w3id.org/security/multikey/v1',
    id: signer.method,
    type: 'Multikey',
    controller: issuerId,
    publicKeyMultibase: signer.key.multikey,
  }
  const issuer = { '@context': 'https://www.w3.org/ns/did/v1', id: issuerId, assertionMethod: [signer.method] }
  const known = new Map<string, unknown>([
    [signer.method, key],
    [issuerId, issuer],
  ])
  return async (url: string) =>
    known.has(url) ? { document: known.get(url), documentUrl: url, contextUrl: null } : documentLoader(url)
}
