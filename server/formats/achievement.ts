import type { Alignment, Credential } from '@touchstone/shared/credential'
import * as cut from './cut.ts'
import { line, prose, set } from './cut.ts'
import { idOf, type Json, type JsonObject, object, objects, own, text, texts } from './json.ts'

/** The achievement of Open Badges 2 and 3 in one form; `fallbackName` is the credential's own name. */
export function achievementOf(achievement: JsonObject | null, fallbackName: string | null): Credential['achievement'] {
  const from = achievement ?? {}
  return {
    id: cut.id(idOf(own(from, 'id'))),
    name: line(text(own(from, 'name')) ?? fallbackName),
    description: prose(text(own(from, 'description'))),
    type: line(text(own(from, 'achievementType'))),
    criteria: criteriaOf(own(from, 'criteria'), own(from, 'criteria_url')),
    alignments: alignmentsOf(from),
    tags: cut.lines([...texts(own(from, 'tag')), ...texts(own(from, 'tags'))], 200),
  }
}

/** A criterion is an object with a narrative, or (Open Badges 2) a bare URL. */
function criteriaOf(criteria: Json | undefined, legacy: Json | undefined): Credential['achievement']['criteria'] {
  const narratives = objects(criteria).flatMap((one) => text(own(one, 'narrative')) ?? [])
  return {
    id: cut.id(idOf(criteria) ?? text(legacy)),
    narrative: prose(narratives.length > 0 ? narratives.sort().join('\n\n') : null),
  }
}

/** Both spellings: `alignment`, and the `alignments` of early documents. */
export function alignmentsOf(from: JsonObject): Alignment[] {
  const all = [...objects(own(from, 'alignment')), ...objects(own(from, 'alignments'))]
  return set(
    all.map((one) => ({
      name: line(text(own(one, 'targetName')) ?? text(own(one, 'name'))),
      url: cut.id(text(own(one, 'targetUrl')) ?? text(own(one, 'url'))),
      framework: line(text(own(one, 'targetFramework'))),
      code: line(text(own(one, 'targetCode'))),
      type: line(text(own(one, 'targetType'))),
    })),
    100,
  )
}

/** The results of the recipient, each with what its resultDescription says of it. */
export function resultsOf(subject: JsonObject): Credential['results'] {
  const descriptions = objects(own(object(own(subject, 'achievement')) ?? {}, 'resultDescription'))
  const groups = Map.groupBy(descriptions, (one) => idOf(own(one, 'id')))
  const byId = new Map([...groups].map(([id, group]) => [id, object(group)]))
  return set(
    objects(own(subject, 'result')).map((result) => {
      const described = byId.get(text(own(result, 'resultDescription')))
      const value = own(result, 'value')
      return {
        type: line(text(own(described ?? {}, 'resultType'))),
        value: line(typeof value === 'number' ? String(value) : text(value)),
        status: line(text(own(result, 'status'))),
        level: line(idOf(own(result, 'achievedLevel'))),
        alignments: [...alignmentsOf(result), ...alignmentsOf(described ?? {})].slice(0, 100),
      }
    }),
    100,
  )
}
