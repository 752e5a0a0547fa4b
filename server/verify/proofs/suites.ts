/** A Data Integrity suite: how it canonicalises, which curves it takes, and where it writes its signature. */
export interface Suite {
  canonicalisation: 'rdfc' | 'jcs' | 'selective'
  curves: ('Ed25519' | 'P-256' | 'P-384' | 'RSA')[]
  /** `jws`: a detached JWS with `b64: false`, as the suites before Data Integrity wrote it. */
  signature: 'proofValue' | 'jws'
}

const eddsaRdfc: Suite = { canonicalisation: 'rdfc', curves: ['Ed25519'], signature: 'proofValue' }

/** The suites by `cryptosuite`, or by `type` where a proof of that type has none. */
export const suites: ReadonlyMap<string, Suite> = new Map<string, Suite>([
  ['eddsa-rdfc-2022', eddsaRdfc],
  ['eddsa-2022', eddsaRdfc],
  ['Ed25519Signature2020', eddsaRdfc],
  ['eddsa-jcs-2022', { canonicalisation: 'jcs', curves: ['Ed25519'], signature: 'proofValue' }],
  ['ecdsa-rdfc-2019', { canonicalisation: 'rdfc', curves: ['P-256', 'P-384'], signature: 'proofValue' }],
  ['ecdsa-jcs-2019', { canonicalisation: 'jcs', curves: ['P-256', 'P-384'], signature: 'proofValue' }],
  ['ecdsa-sd-2023', { canonicalisation: 'selective', curves: ['P-256'], signature: 'proofValue' }],
  ['Ed25519Signature2018', { canonicalisation: 'rdfc', curves: ['Ed25519'], signature: 'jws' }],
  [
    'JsonWebSignature2020',
    { canonicalisation: 'rdfc', curves: ['Ed25519', 'P-256', 'P-384', 'RSA'], signature: 'jws' },
  ],
])
