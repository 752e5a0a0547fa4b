import { isObject, type Json, type JsonObject, list, own, text } from '../../formats/json.ts'

const vocabularies = ['https://w3id.org/openbadges/v2', 'https://w3id.org/blockcerts/v2']
const learningMachine = 'https://schemas.learningmachine.com/2017/blockcerts/'

/** The only terms that a certificate may define itself, as its largest platform does; seen 2026-11. */
const ownTerms: Record<string, string> = {
  metadataJson: `${learningMachine}metadata`,
  displayHtml: `${learningMachine}displayHtml`,
  nonce: `${learningMachine}nonce`,
  universalIdentifier: `${learningMachine}identifier`,
}

/**
 * Why a Blockcert of the right hash is still not believed: the hash covers statements, so a holder could write `expires`
 * under another name, by a context of their own or as an IRI, or in another place, where no reader looks. Null: nothing.
 */
export function oddlyWritten(document: JsonObject): string | null {
  const { '@context': context, ...rest } = document
  const odd = list(context).find((entry) => !isKnown(entry))
  if (odd !== undefined || !vocabularies.every((url) => list(context).includes(url))) return '@context'
  const end = own(document, 'expires')
  if (end !== undefined && typeof end !== 'string') return 'expires'
  const ids = new Set<string>()
  const walk = (value: Json): string | null => {
    if (Array.isArray(value)) return first(value, (item) => (Array.isArray(item) ? 'a list in a list' : walk(item)))
    if (!isObject(value)) return null
    const id = own(value, 'id')
    if (id !== undefined && (typeof id !== 'string' || id.startsWith('_:') || ids.has(id))) return 'id'
    if (typeof id === 'string') ids.add(id)
    return first(Object.entries(value), ([name, inner]) => (/^[A-Za-z]\w*$/.test(name) ? walk(inner) : name))
  }
  return walk(rest)
}

function isKnown(entry: Json): boolean {
  if (typeof entry === 'string') return vocabularies.includes(entry)
  if (!isObject(entry)) return false
  return Object.entries(entry).every(([term, meaning]) => {
    const plain = isObject(meaning) && Object.keys(meaning).every((name) => name === '@id' || name === '@type')
    return plain && Object.hasOwn(ownTerms, term) && text(own(meaning, '@id')) === ownTerms[term]
  })
}

function first<T>(items: readonly T[], ask: (item: T) => string | null): string | null {
  for (const item of items) {
    const found = ask(item)
    if (found !== null) return found
  }
  return null
}
