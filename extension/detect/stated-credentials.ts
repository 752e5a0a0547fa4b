import type { Claim } from '@touchstone/shared/reading'
import { isType, type JsonObject, referred, valuesOf, wordOf } from './json-ld.ts'
import { clip } from './text.ts'

/** A credential that the page's JSON-LD states; `url` as written there. */
export interface Stated {
  url: string | null
  claim: Claim
}

/** What the JSON-LD of a page states of credentials: those of its person, and those that are nobody's in particular. */
export function statedCredentials(jsonLd: readonly JsonObject[], person: JsonObject | null): Stated[] {
  const ownedBy = (one: JsonObject) =>
    valuesOf(one, 'hasCredential')
      .map((value) => referred(jsonLd, value))
      .filter((credential) => credential !== null)
  const others = jsonLd.filter((object) => isType(object, 'Person') && object !== person).flatMap(ownedBy)
  const alone = jsonLd.filter((object) => isType(object, 'EducationalOccupationalCredential'))
  const objects = [...(person ? ownedBy(person) : []), ...alone.filter((object) => !others.includes(object))]
  return [...new Set(objects)].slice(0, 300).map((object) => {
    const id = object['@id']
    const line = (key: string) => {
      const text = clip(wordOf(object, key) ?? '')
      return text || null
    }
    return {
      url: wordOf(object, 'url') ?? (typeof id === 'string' && id.startsWith('http') ? id : null),
      claim: {
        title: line('name'),
        issuer: line('recognizedBy') ?? line('creator') ?? line('sourceOrganization'),
        issued: line('dateCreated') ?? line('datePublished') ?? line('validFrom'),
        expires: line('expires') ?? line('validUntil'),
        credentialId: line('identifier'),
      },
    }
  })
}
