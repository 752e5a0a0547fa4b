import { isObject, type Json, type JsonObject, list, objects, own, text } from '../../formats/json.ts'

/** What is asked of the credential itself, and of its subject; elsewhere under the same id it would not be seen. */
const ofCredential = [
  'issuer',
  'validFrom',
  'validUntil',
  'issuanceDate',
  'expirationDate',
  'credentialStatus',
  'credentialSubject',
  'refreshService',
]
const ofSubject = ['identifier', 'result', 'achievement', 'verifiableCredential']

/**
 * Where a statement about the credential or its subject stands away from it. An RDF signature covers the statements, not
 * their places: a holder could move `validUntil` to another object of the same id, where no reader looks. Null: nowhere.
 */
export function scattered(document: JsonObject): string | null {
  const id = text(own(document, 'id'))
  const subjects = objects(own(document, 'credentialSubject'))
  const subjectIds = new Set(subjects.flatMap((subject) => text(own(subject, 'id')) ?? []))
  if (subjects.length > 1 && subjectIds.size < subjects.length) return 'several subjects of one id'
  // The credentials inside a record are about its subject as well.
  const isRecord = subjects.some((subject) => own(subject, 'verifiableCredential') !== undefined)
  const has = (object: JsonObject, names: string[]) => names.find((name) => own(object, name) !== undefined)
  const walk = (value: Json, isSubject: boolean): string | null => {
    if (Array.isArray(value)) return value.map((item) => walk(item, isSubject)).find((found) => found !== null) ?? null
    if (!isObject(value)) return null
    const its = list(own(value, 'id')).filter((one) => typeof one === 'string')
    if (its.some((one) => one.startsWith('_:'))) return 'a blank node with a name'
    const moved =
      (id !== null && value !== document && its.includes(id) ? has(value, ofCredential) : undefined) ??
      (!isSubject && !isRecord && its.some((one) => subjectIds.has(one)) ? has(value, ofSubject) : undefined)
    if (moved !== undefined) return moved
    for (const [name, inner] of Object.entries(value)) {
      const found = walk(inner, value === document && name === 'credentialSubject')
      if (found !== null) return found
    }
    return null
  }
  return walk(document, false)
}
