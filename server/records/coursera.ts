import type { Link } from '@touchstone/shared/hosts/host'
import { isObject, type Json, type JsonObject, list, own, text } from '../formats/json.ts'
import { embeddedStates } from './embedded-state.ts'
import { instantOf } from './instant-of.ts'
import { readPage } from './read-page.ts'
import type { RecordAnswer, RecordReader } from './reader.ts'
import { recorded } from './recorded.ts'
import { schemaOrgPage } from './schema-org.ts'

const issuer = { id: 'https://www.coursera.org', name: 'Coursera' }
const plain = schemaOrgPage('coursera', issuer)

/** Coursera course certificates, by the Apollo state of their page, seen 2026-10. Specializations have another page,
 * whose state was not seen: of it only schema.org's words count. */
export const coursera: RecordReader = {
  id: 'coursera',
  version: 2,
  basis: 'page',
  accept: 'html',
  read: (html, link) => {
    const entries = embeddedStates(readPage(html).scripts).flatMap((state) => entriesOf(state))
    const memberships = entries.filter(({ json }) => typeof own(json, 'certificateCode') === 'string')
    if (memberships.length === 0) return plain.read(html, link)
    const membership = memberships.find(({ json }) => text(own(json, 'certificateCode'))?.toUpperCase() === link.id)
    return membership ? awardOf(membership.json, entries, link) : { kind: 'changed', detail: 'another id' }
  },
}

interface Entry {
  key: string
  json: JsonObject
}

function awardOf(membership: JsonObject, entries: readonly Entry[], link: Link): RecordAnswer {
  // Whatever a query puts before the name of a type.
  const typed = (type: string) =>
    entries.flatMap(({ json }) => (text(own(json, '__typename'))?.endsWith(type) ? [json] : []))
  const [holder, ...others] = new Set(typed('SignatureTrackProfile').map(nameOf))
  const course = courseOf(typed)
  const title = text(own(course, 'name'))?.trim()
  const granted = own(membership, 'grantedAt')
  const issued = typeof granted === 'number' ? instantOf(granted) : null
  if (issued === null) return { kind: 'changed', detail: 'date' }
  if (!course || !title) return { kind: 'changed', detail: 'course' }
  if (!holder || others.length > 0) return { kind: 'changed', detail: 'holder' }
  // Who hides their name is shown as "User 123456".
  if (/^user \d+$/i.test(holder)) return { kind: 'private' }
  const id = text(own(course, 'id')) ?? ''
  const partner = partnerOf(course, typed('Partner_Partner'))
  const award = recorded({
    host: 'coursera',
    basis: 'page',
    id: link.canonical,
    issuer: { ...issuer, name: partner ? `${partner} on ${issuer.name}` : issuer.name, url: issuer.id },
    holder,
    title,
    achievement: `https://www.coursera.org/learn/${text(own(course, 'slug')) ?? id}`,
    skills: id === '' ? [] : skillsOf(id, entries),
    issued,
  })
  return award ? { kind: 'awards', awards: [award] } : { kind: 'changed', detail: 'date' }
}

const nameOf = (profile: JsonObject): string =>
  [own(profile, 'firstName'), own(profile, 'lastName')].flatMap((part) => text(part)?.trim() || []).join(' ')

/** A page names other courses too: the certificate's own, or the only one. */
function courseOf(typed: (type: string) => JsonObject[]): JsonObject | undefined {
  const courses = typed('Course_Course').filter((course) => own(course, 'name') !== undefined)
  const wanted = typed('Membership').flatMap((one) => text(own(one, 'courseId')) ?? [])[0]
  if (wanted !== undefined) return courses.find((course) => own(course, 'id') === wanted)
  const ids = new Set(courses.map((course) => own(course, 'id')))
  return ids.size === 1 ? courses[0] : undefined
}

function partnerOf(course: JsonObject, partners: readonly JsonObject[]): string | null {
  const [first] = list(own(course, 'partners')).filter(isObject)
  const id = text(own(first, '__ref'))?.split(':')[1] ?? text(own(first, 'id'))
  return (
    text(
      own(
        partners.find((partner) => own(partner, 'id') === id),
        'name',
      ),
    ) ?? null
  )
}

/** The skills stand with the course's metadata, whose key has the course's id. */
function skillsOf(course: string, entries: readonly Entry[]): string[] {
  const about = entries.find(
    ({ key, json }) => Array.isArray(json.skills) && `${key} ${text(json.id) ?? ''}`.includes(course),
  )
  return list(about?.json.skills).filter((skill) => typeof skill === 'string')
}

/** Every object of a state, with the key that it stands under. */
function entriesOf(json: Json, key = ''): Entry[] {
  if (Array.isArray(json)) return json.flatMap((one) => entriesOf(one, key))
  if (!isObject(json)) return []
  return [{ key, json }, ...Object.entries(json).flatMap(([name, value]) => entriesOf(value, name))]
}
