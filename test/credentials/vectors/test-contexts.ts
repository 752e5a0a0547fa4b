import { contexts as citizenship } from '@digitalbazaar/citizenship-context'
import { type Contexts, pinnedContexts } from '@touchstone/server/verify/proofs/contexts'

const only = (url: string, document: object) => [url, { url, document, sha256: 'for tests', mutable: false }] as const

/** The pinned contexts and the two that the W3C's vectors need, which no product may use: `@vocab` defines everything. */
export const testContexts: Contexts = new Map([
  ...pinnedContexts,
  only('https://www.w3.org/ns/credentials/examples/v2', {
    '@context': { '@vocab': 'https://www.w3.org/ns/credentials/examples#' },
  }),
  ...[...citizenship].map(([url, document]) => only(url, document)),
])
