import type { QualityElement, Stated } from '@touchstone/shared/quality'
import { isObject, type Json, type JsonObject, objects, own } from '../formats/json.ts'

type Paths = Partial<Record<QualityElement, readonly string[]>>

/** Where Open Badges 2 and 3 state an element; `extensions:` are those of Edubadges (SURF). */
const badges: Paths = {
  country: ['issuer.address.addressCountry', 'issuer.address.addressCountryCode', 'issuer.address.addressRegion'],
  outcomes: ['extensions:LearningOutcomeExtension.LearningOutcome'],
  workload: ['extensions:ECTSExtension.ECTS', 'extensions:StudyLoadExtension.StudyLoad'],
  level: ['extensions:EQFExtension.EQF'],
  furtherInformation: ['humanCode', 'fieldOfStudy', 'specialization'],
}

/** Where the European Learning Model states it, from the claim on; `issuer.` from the top. */
const elm: Paths = {
  country: ['issuer.location.address.countryCode.prefLabel'],
  outcomes: ['specifiedBy.learningOutcome.title'],
  workload: ['specifiedBy.creditPoint.point', 'specifiedBy.volumeOfLearning'],
  level: ['specifiedBy.eqfLevel.prefLabel', 'specifiedBy.EQFLevel.prefLabel', 'specifiedBy.nqfLevel.prefLabel'],
  assessment: ['provenBy.specifiedBy.dcType.prefLabel', 'provenBy.title'],
  participation: ['specifiedBy.mode.prefLabel'],
  prerequisites: ['specifiedBy.entryRequirement.noteLiteral'],
  supervision: ['provenBy.idVerification.prefLabel'],
  grade: ['provenBy.grade.noteLiteral'],
  stackability: ['specifiedBy.entitlementSpecification.title', 'entitlesTo.title'],
  furtherInformation: ['specifiedBy.additionalNote.noteLiteral', 'additionalNote.noteLiteral'],
}

/** Properties whose name says what they are, wherever they stand. A text or a number in them is quoted. */
const byName: readonly (readonly [QualityElement, RegExp])[] = [
  ['qualityAssurance', /^(extensions:)?.*(qualityAssurance|accreditation)/i],
  ['participation', /^(extensions:)?(form)?(Of)?participation|^deliveryMode|^modeOfDelivery/i],
  ['assessment', /^(extensions:)?assessment/i],
  ['prerequisites', /^(extensions:)?(prerequisites?|entryRequirements?)/i],
  ['supervision', /^(extensions:)?(supervision|identityCheck|idVerification|proctor)/i],
  ['stackability', /^(extensions:)?(stackab|isPartOf$)/i],
  ['country', /^(country|countryCode|addressCountry)$/i],
  ['workload', /^(extensions:)?(ects|workload|studyLoad|timeInvestment)/i],
  ['level', /^(extensions:)?(eqf|nqf|educationalLevel|qfehea)/i],
  ['price', /^(price|cost|fee)s?$/i],
  ['access', /^(isAccessibleForFree|access)$/i],
]

/** What the document itself says of quality beyond the normal form: by known places, then by the names of properties.
 * The same for every order of the same document. */
export function statedOf(json: JsonObject, format: string): Stated {
  const stated: Stated = {}
  const roots = format.startsWith('elm') ? elmRoots(json) : badgeRoots(json)
  const known = format.startsWith('elm') ? elm : badges
  for (const [element, paths] of Object.entries(known) as [QualityElement, readonly string[]][])
    for (const path of paths) {
      const words = wordsAt(roots, path)
      if (words !== null) stated[element] ??= { words: words.slice(0, 20_000), where: path }
    }
  for (const { key, path, value } of named(roots)) {
    const element = byName.find(([, name]) => name.test(key))?.[0]
    // An assessor's country is not the issuer's.
    if (element === 'country' && !path.startsWith('issuer.')) continue
    if (element) stated[element] ??= { words: wordsOf(value), where: path.slice(0, 1000) }
  }
  return stated
}

interface Root {
  name: string
  at: JsonObject
}

function badgeRoots(json: JsonObject): Root[] {
  const subjects = objects(own(json, 'credentialSubject'))
  const achievements = subjects.flatMap((subject) => objects(own(subject, 'achievement')))
  const badge = objects(own(json, 'badge'))
  const issuers = [...objects(own(json, 'issuer')), ...badge.flatMap((one) => objects(own(one, 'issuer')))]
  const named = (name: string) => (at: JsonObject) => ({ name, at })
  return [
    ...issuers.map(named('issuer')),
    ...[...achievements, ...badge].map(named('achievement')),
    ...subjects.map(named('subject')),
  ]
}

function elmRoots(json: JsonObject): Root[] {
  const claims = objects(own(json, 'credentialSubject')).flatMap((subject) => objects(own(subject, 'hasClaim')))
  const issuers = objects(own(json, 'issuer'))
  return [...issuers.map((at) => ({ name: 'issuer', at })), ...claims.map((at) => ({ name: 'claim', at }))]
}

function wordsAt(roots: readonly Root[], path: string): string | null {
  const [first, ...rest] = path.split('.')
  const fromIssuer = first === 'issuer'
  const steps = fromIssuer ? rest : [first ?? '', ...rest]
  const found = roots
    .filter(({ name }) => (name === 'issuer') === fromIssuer)
    .flatMap(({ at }) => follow([at], steps))
    .flatMap((value) => wordsOf(value) ?? [])
  return found.length > 0 ? [...new Set(found)].sort().join('; ') : null
}

function follow(values: Json[], [step, ...rest]: readonly string[]): Json[] {
  if (step === undefined) return values
  const next = values.flatMap((value) => objects(value).flatMap((one) => own(one, step) ?? []))
  return follow(next, rest)
}

/** The text of a value: itself, by language (English where there is one), or the one text in an extension. */
function wordsOf(value: Json): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (Array.isArray(value)) {
    const all = value.flatMap((one) => wordsOf(one) ?? [])
    return all.length > 0 ? [...new Set(all)].sort().join('; ') : null
  }
  if (!isObject(value)) return null
  const literal = own(value, '@value')
  if (literal !== undefined) return wordsOf(literal)
  const english = own(value, 'en')
  if (typeof english === 'string') return english
  const texts = Object.keys(value).filter((key) => !/^(@|id$|type$)/.test(key) && typeof value[key] !== 'object')
  return texts.length === 1 ? wordsOf(value[texts[0] ?? ''] ?? null) : null
}

const mostNodes = 2000
const deepest = 4

/** Every property of the roots with its path, in the order of the paths; bounded. */
function named(roots: readonly Root[]): { key: string; path: string; value: Json }[] {
  const found: { key: string; path: string; value: Json }[] = []
  const visit = (at: JsonObject, path: string, depth: number): void => {
    for (const key of Object.keys(at).sort()) {
      const value = own(at, key)
      if (value === undefined || found.length >= mostNodes) continue
      found.push({ key, path: `${path}.${key}`, value })
      if (depth < deepest) for (const one of objects(value)) visit(one, `${path}.${key}`, depth + 1)
    }
  }
  for (const { name, at } of roots) visit(at, name, 0)
  return found.sort((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)))
}
