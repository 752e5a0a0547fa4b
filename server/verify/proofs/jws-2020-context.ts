import { contexts as ed25519In2018 } from 'ed25519-signature-2018-context'

const security = 'https://w3id.org/security#'

interface Term {
  '@id': string
  '@context': Record<string, unknown>
}

/** The context of JsonWebSignature2020 (w3c/vc-jws-2020, contexts/v1), which no package carries: its proof has the terms
 * of Ed25519Signature2018, its key those of a JWK. The pin says that this is the published whole. */
export function jws2020Context(): object {
  const [{ '@context': older }] = [...ed25519In2018.values()] as [{ '@context': { Ed25519Signature2018: Term } }]
  const { '@context': ofProof } = older.Ed25519Signature2018
  const asJson = (name: string) => ({ '@id': security + name, '@type': '@json' })
  const keywords = { '@protected': true, id: '@id', type: '@type' }
  return {
    '@context': {
      privateKeyJwk: asJson('privateKeyJwk'),
      JsonWebKey2020: {
        '@id': `${security}JsonWebKey2020`,
        '@context': { ...keywords, publicKeyJwk: asJson('publicKeyJwk') },
      },
      JsonWebSignature2020: {
        '@id': `${security}JsonWebSignature2020`,
        '@context': { ...ofProof, jws: `${security}jws` },
      },
    },
  }
}
