import jsonld from 'jsonld'
import type { Canonical, Hash } from './canonicalise.ts'
import type { Contexts } from './contexts.ts'

/** Canonicalises on this thread, in safe mode, with no loader but the pinned contexts. */
export async function canonicaliseNow(document: object, hash: Hash, contexts: Contexts): Promise<Canonical> {
  try {
    const nquads = await jsonld.canonize(document, {
      canonizeOptions: { algorithm: 'RDFC-1.0', format: 'application/n-quads', messageDigestAlgorithm: hash },
      base: null,
      safe: true,
      rdfDirection: 'i18n-datatype',
      documentLoader: async (url) => load(url, contexts),
    })
    return { ok: true, nquads }
  } catch (error) {
    return { ok: false, ...reasonOf(error) }
  }
}

/** `static` lets jsonld keep what it made of a context: processing contexts is most of its time. */
function load(url: string, contexts: Contexts) {
  const context = contexts.get(url)
  if (!context) throw new Error(`not a pinned context: ${url.slice(0, 200)}`)
  return { contextUrl: null, documentUrl: url, document: context.document, tag: 'static' as const }
}

/** jsonld names an error of safe mode `jsonld.ValidationError`, with the event that caused it. */
function reasonOf(error: unknown): Omit<Extract<Canonical, { ok: false }>, 'ok'> {
  const { name, message, details } = error as { name?: string; message?: string; details?: { event?: unknown } }
  const detail = `${message ?? ''} ${JSON.stringify(details?.event ?? '')}`.slice(0, 500)
  if (name === 'jsonld.ValidationError') return { reason: 'undefined-term', detail }
  if (/maximum deep iterations|call stack/i.test(message ?? '')) return { reason: 'too-complex', detail }
  return { reason: 'malformed', detail }
}
