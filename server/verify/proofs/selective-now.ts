import type { JsonWebKey } from 'node:crypto'
import { createVerifyCryptosuite } from '@digitalbazaar/ecdsa-sd-2023-cryptosuite'
import type { Finding } from '@touchstone/shared/finding'
import type { JsonObject } from '../../formats/json.ts'
import { fail, pass, unknown } from '../finding-of.ts'
import type { Contexts } from './contexts.ts'

/** A document with a derived proof, and the key that it names. */
export interface Derived {
  unsecured: JsonObject
  proof: JsonObject
  jwk: JsonWebKey
}

/** Tries a derived proof of ecdsa-sd-2023 on this thread. */
export async function proveSelectiveNow({ unsecured, proof, jwk }: Derived, contexts: Contexts): Promise<Finding> {
  const cryptosuite = createVerifyCryptosuite()
  const documentLoader = async (url: string) => {
    const context = contexts.get(url)
    if (!context) throw new Error('not a pinned context')
    return { contextUrl: null, documentUrl: url, document: context.document, tag: 'static' as const }
  }
  try {
    const data = await cryptosuite.createVerifyData({ cryptosuite, document: unsecured, proof, documentLoader })
    const verificationMethod = { id: '#key', type: 'JsonWebKey', controller: '#', publicKeyJwk: jwk }
    const verifier = await cryptosuite.createVerifier({ verificationMethod })
    return (await verifier.verify({ data })) ? pass('proof.good', { selective: true }) : fail('proof.mismatch')
  } catch (error) {
    const { name, message } = error as { name?: string; message?: string }
    if (name === 'jsonld.ValidationError') return unknown('proof.undefined-term')
    if (/maximum deep iterations|call stack/i.test(message ?? ''))
      return unknown('proof.too-complex', { detail: message ?? '' })
    // A disclosed statement without its signature is a changed document; any other complaint is of the proof's form.
    if (message?.startsWith('Signature count')) return fail('proof.mismatch', { detail: message })
    return unknown('proof.malformed', { detail: message?.slice(0, 200) ?? '' })
  }
}
