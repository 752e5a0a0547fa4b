import { sign } from 'node:crypto'
import { DataIntegrityProof } from '@digitalbazaar/data-integrity'
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite'
import { issue } from '@digitalbazaar/vc'
import { documentLoader } from './document-loader.ts'
import type { Key } from './keys.ts'

/** Adds an eddsa-rdfc-2022 proof, by Digital Bazaar's packages: not by the code that verifies. */
export function withProof(
  credential: Record<string, unknown>,
  signer: { key: Key; method: string; created: string },
): Promise<Record<string, unknown>> {
  const suite = new DataIntegrityProof({
    signer: {
      id: signer.method,
      algorithm: 'Ed25519',
      sign: ({ data }: { data: Uint8Array }) => Promise.resolve(sign(null, data, signer.key.privateKey)),
    },
    cryptosuite,
    date: signer.created,
  })
  return issue({ credential: structuredClone(credential), suite, documentLoader, now: signer.created })
}
