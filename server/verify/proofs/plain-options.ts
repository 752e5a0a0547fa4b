import { type JsonObject, own } from '../../formats/json.ts'

const v2 = 'https://www.w3.org/ns/credentials/v2'
const security = 'https://w3id.org/security#'
const dateTime = '<http://www.w3.org/2001/XMLSchema#dateTime>'

/** Each plain option: what it may be, so that nothing of it is escaped or resolved, and how its statement ends. */
const plain: Record<string, [RegExp, (value: string) => string]> = {
  created: [/^[\w:.+-]+$/, (value) => `<http://purl.org/dc/terms/created> "${value}"^^${dateTime}`],
  type: [/^DataIntegrityProof$/, (value) => `<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <${security}${value}>`],
  cryptosuite: [/^[\w-]+$/, (value) => `<${security}cryptosuite> "${value}"^^<${security}cryptosuiteString>`],
  expires: [/^[\w:.+-]+$/, (value) => `<${security}expiration> "${value}"^^${dateTime}`],
  proofPurpose: [/^assertionMethod$/, (value) => `<${security}proofPurpose> <${security}${value}>`],
  verificationMethod: [/^(did:|https:\/\/)[\w:.%/?=&~+#-]+$/, (value) => `<${security}verificationMethod> <${value}>`],
}

/**
 * The canonical form of the options of a Data Integrity proof, written out: they are the same few statements in every
 * proof under VCDM 2.0, whose context, where it stands first, protects these terms. Null: they say something else.
 */
export function plainOptions(unsecured: JsonObject, options: JsonObject): string | null {
  const context = own(unsecured, '@context')
  if ((Array.isArray(context) ? context[0] : context) !== v2 || options.type === undefined) return null
  const isPlain = Object.entries(options).every(
    ([name, value]) => typeof value === 'string' && Object.hasOwn(plain, name) && plain[name]?.[0].test(value),
  )
  if (!isPlain) return null
  const statements = Object.entries(plain).flatMap(([name, [, statement]]) => {
    const value = own(options, name)
    return typeof value === 'string' ? `_:c14n0 ${statement(value)} .\n` : []
  })
  return statements.join('')
}
