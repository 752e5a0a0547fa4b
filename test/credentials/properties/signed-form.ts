import jsonld from 'jsonld'
import { documentLoader } from '../../world/signing/document-loader.ts'
import type { JsonObject } from '../plan.ts'

const load = async (url: string) => ({
  ...(await documentLoader(url)),
  document: (await documentLoader(url)).document as object,
  tag: 'static' as const,
})

const nquads = (document: JsonObject) =>
  jsonld.canonize(document, {
    canonizeOptions: { algorithm: 'RDFC-1.0', format: 'application/n-quads', messageDigestAlgorithm: 'sha256' },
    base: null,
    safe: true,
    rdfDirection: 'i18n-datatype',
    documentLoader: load,
  })

/** A list of one is its item: there is one proof, and it has one value. */
const only = (value: unknown): unknown => (Array.isArray(value) && value.length === 1 ? only(value[0]) : value)

function parts(document: JsonObject): { unsecured: JsonObject; options: JsonObject; proofValue: unknown } | null {
  const { proof, ...unsecured } = document
  const one = only(proof)
  if (typeof one !== 'object' || one === null || Array.isArray(one)) return null
  const { proofValue, ...options } = one as JsonObject
  return { unsecured, options, proofValue: only(proofValue) }
}

/** What an rdfc signature covers, and the signature; null where that has no canonical form. Made without the verifier. */
export async function rdfcForm(document: JsonObject): Promise<string | null> {
  const all = parts(document)
  if (all === null) return null
  try {
    const config = await nquads({ ...all.options, '@context': all.unsecured['@context'] })
    return JSON.stringify([await nquads(all.unsecured), config, all.proofValue])
  } catch {
    return null
  }
}

/** The same for a jcs suite. */
export function jcsForm(document: JsonObject): string | null {
  const all = parts(document)
  return all && sorted([all.unsecured, all.options, all.proofValue])
}

/** Members sorted by code units, values as JSON.stringify writes them (RFC 8785). */
function sorted(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sorted).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${members.map(([name, item]) => `${JSON.stringify(name)}:${sorted(item)}`).join(',')}}`
}
