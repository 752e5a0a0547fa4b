import { DataIntegrityProof } from '@digitalbazaar/data-integrity'
import { createSignCryptosuite as ecdsaJcs } from '@digitalbazaar/ecdsa-jcs-2019-cryptosuite'
import { cryptosuite as ecdsaRdfc } from '@digitalbazaar/ecdsa-rdfc-2019-cryptosuite'
import { createDiscloseCryptosuite, createSignCryptosuite as sdSign } from '@digitalbazaar/ecdsa-sd-2023-cryptosuite'
import { Ed25519Signature2020 } from '@digitalbazaar/ed25519-signature-2020'
import { createSignCryptosuite as eddsaJcs } from '@digitalbazaar/eddsa-jcs-2022-cryptosuite'
import { cryptosuite as eddsaRdfc } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite'
import { derive, issue } from '@digitalbazaar/vc'
import { documentLoader } from '../../world/signing/document-loader.ts'
import type { JsonObject } from '../plan.ts'
import type { SigningKey } from './key.ts'

const suites = {
  'eddsa-rdfc-2022': () => eddsaRdfc,
  'eddsa-jcs-2022': eddsaJcs,
  'ecdsa-rdfc-2019': () => ecdsaRdfc,
  'ecdsa-jcs-2019': ecdsaJcs,
} as const

export type SuiteId = keyof typeof suites | 'Ed25519Signature2020' | 'ecdsa-sd-2023'

/** A context of nobody's, for documents whose context no verifier can know. */
export const unknownContext = 'https://contexts.example/unknown/v1'
const unknown = { '@context': { shade: 'https://contexts.example/unknown#shade' } }

const loader = (url: string) => {
  const own = new Map<string, unknown>([
    [unknownContext, unknown],
    [Ed25519Signature2020.CONTEXT_URL, Ed25519Signature2020.CONTEXT],
  ]).get(url)
  return own === undefined
    ? documentLoader(url)
    : Promise.resolve({ document: own, documentUrl: url, contextUrl: null })
}

/** Signs with Digital Bazaar's packages: another implementation than the one that verifies. */
export async function embed(
  credential: JsonObject,
  by: { key: SigningKey; method: string; suite: SuiteId },
): Promise<JsonObject> {
  const date = '2026-01-10T08:00:00Z'
  const signer = {
    id: by.method,
    algorithm: by.key.curve,
    sign: ({ data }: { data: Uint8Array }) => Promise.resolve(by.key.sign(data)),
  }
  const from = String(credential.validFrom ?? credential.issuanceDate)
  const options = { credential: structuredClone(credential), documentLoader: loader, now: from }
  if (by.suite === 'Ed25519Signature2020')
    return issue({ ...options, suite: new Ed25519Signature2020({ signer, date }) })
  if (by.suite !== 'ecdsa-sd-2023') {
    return issue({ ...options, suite: new DataIntegrityProof({ signer, cryptosuite: suites[by.suite](), date }) })
  }
  const base = sdSign({ mandatoryPointers: ['/issuer', '/validFrom'] })
  const signed = await issue({ ...options, suite: new DataIntegrityProof({ signer, cryptosuite: base, date }) })
  return disclosed(signed)
}

/** What the holder shows of it: everything. */
function disclosed(signed: JsonObject): Promise<JsonObject> {
  const members = Object.keys(signed).filter((name) => !['@context', 'proof', 'id', 'type'].includes(name))
  const cryptosuite = createDiscloseCryptosuite({ selectivePointers: members.map((name) => `/${name}`) })
  const suite = new DataIntegrityProof({ cryptosuite })
  return derive({ verifiableCredential: signed, suite, documentLoader: loader })
}
