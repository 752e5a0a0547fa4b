import jsonld from 'jsonld'
import type { JsonObject } from '../../formats/json.ts'
import { type Canonical, nodes } from './canonicalise.ts'
import type { Contexts } from './contexts.ts'
import { mostContexts } from './contexts-of.ts'
import { perDocument } from './per-document.ts'

const most = 600

/**
 * As Blockcerts 2 hashes: without safe mode, with what its terms do not define under a fall-back vocabulary, and with
 * contexts written into the document. Enough to say that a document was changed; to believe one it must not be
 * `oddly-written.ts` either.
 */
export function canonicaliseLoosely(document: JsonObject, contexts: Contexts): Promise<Canonical> {
  return remembered(document, '', () => canonicaliseOnce(document, contexts))
}

const remembered = perDocument<Canonical>()

async function canonicaliseOnce(document: JsonObject, contexts: Contexts): Promise<Canonical> {
  if (nodes(document, most) > most) return { ok: false, reason: 'too-complex', detail: 'nodes' }
  const urls = contextUrls(document['@context'])
  if (urls.length > mostContexts) return { ok: false, reason: 'too-complex', detail: 'contexts' }
  const missing = urls.find((url) => !contexts.has(url))
  if (missing !== undefined) return { ok: false, reason: 'malformed', detail: `not at hand: ${missing.slice(0, 200)}` }
  try {
    const nquads = await jsonld.canonize(document, {
      canonizeOptions: { algorithm: 'RDFC-1.0', format: 'application/n-quads', messageDigestAlgorithm: 'sha256' },
      base: null,
      safe: false,
      expandContext: { '@vocab': 'http://fallback.org/' },
      documentLoader: async (url) => {
        const context = contexts.get(url)
        if (!context) throw new Error('not at hand')
        return { contextUrl: null, documentUrl: url, document: context.document, tag: 'static' as const }
      },
    })
    return { ok: true, nquads }
  } catch (error) {
    return { ok: false, reason: 'malformed', detail: error instanceof Error ? error.message.slice(0, 200) : '' }
  }
}

function contextUrls(value: unknown): string[] {
  return [value].flat().filter((entry): entry is string => typeof entry === 'string')
}
