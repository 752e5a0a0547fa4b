import { isType, type JsonObject, referred, valuesOf, wordOf } from './json-ld.ts'
import { textOf } from './text.ts'
import { agree, titleNames } from './title-names.ts'

/**
 * The one person that a page's JSON-LD is about: whom its ProfilePage names, else the only Person. Of several the one
 * whom the page's heading or title names too, or none.
 */
export function statedPerson(page: Document, jsonLd: readonly JsonObject[]): JsonObject | null {
  const about = jsonLd
    .filter((object) => isType(object, 'ProfilePage'))
    .flatMap((object) => valuesOf(object, 'mainEntity'))
    .map((value) => referred(jsonLd, value))
    .find((object) => object !== null && isType(object, 'Person'))
  const people = jsonLd.filter((object) => isType(object, 'Person'))
  if (about || people.length < 2) return about ?? people[0] ?? null
  const shown = [...titleNames(page), ...[...page.querySelectorAll('h1')].slice(0, 5).map((one) => textOf(one, 120))]
  const named = people.filter((person) => shown.some((text) => agree(text, wordOf(person, 'name') ?? '')))
  return named.length === 1 ? (named[0] ?? null) : null
}

/** Other addresses of the same person, as the data states them. */
export function statedAddresses(person: JsonObject | null): string[] {
  const values = person ? [...valuesOf(person, 'sameAs'), ...valuesOf(person, 'url')] : []
  return values.filter((value) => typeof value === 'string').slice(0, 50)
}
