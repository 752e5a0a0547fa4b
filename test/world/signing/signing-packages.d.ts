// The signing packages ship no types; this is the little of them that the tests call.
declare module '@digitalbazaar/vc' {
  export function issue(options: {
    credential: Record<string, unknown>
    suite: unknown
    documentLoader: (url: string) => Promise<{ document: unknown; documentUrl: string; contextUrl: null }>
    now?: string | Date
  }): Promise<Record<string, unknown>>
  export function derive(options: {
    verifiableCredential: Record<string, unknown>
    suite: unknown
    documentLoader: (url: string) => Promise<{ document: unknown; documentUrl: string; contextUrl: null }>
  }): Promise<Record<string, unknown>>
  export function verifyCredential(options: {
    credential: Record<string, unknown>
    suite: unknown
    documentLoader: (url: string) => Promise<{ document: unknown; documentUrl: string; contextUrl: null }>
    now?: string | Date
  }): Promise<{ verified: boolean }>
}
declare module '@digitalbazaar/data-integrity' {
  export class DataIntegrityProof {
    constructor(options: { signer?: unknown; cryptosuite: unknown; date?: string })
  }
}
declare module '@digitalbazaar/eddsa-rdfc-2022-cryptosuite' {
  export const cryptosuite: unknown
}
declare module '@digitalbazaar/ecdsa-rdfc-2019-cryptosuite' {
  export const cryptosuite: unknown
}
declare module '@digitalbazaar/eddsa-jcs-2022-cryptosuite' {
  export function createSignCryptosuite(): unknown
}
declare module '@digitalbazaar/ecdsa-jcs-2019-cryptosuite' {
  export function createSignCryptosuite(): unknown
}
declare module '@digitalbazaar/ecdsa-sd-2023-cryptosuite' {
  export function createSignCryptosuite(options: { mandatoryPointers: string[] }): unknown
  export function createDiscloseCryptosuite(options: { selectivePointers: string[] }): unknown
}
declare module '@digitalbazaar/ed25519-signature-2020' {
  export class Ed25519Signature2020 {
    static CONTEXT_URL: string
    static CONTEXT: object
    constructor(options: { signer: unknown; date: string })
  }
}
