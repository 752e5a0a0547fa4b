import { find } from '@touchstone/shared/hosts'
import type { Link } from '@touchstone/shared/hosts/host'
import { idOf, type JsonObject, list, objects, own, text, texts } from '../formats/json.ts'
import { monthDate } from './month-date.ts'
import { readPage } from './read-page.ts'
import type { Recorded, RecordReader } from './reader.ts'
import { recorded } from './recorded.ts'

/** Who issues there; a null id where tenants have sites of their own, `customer` where all share the platform's: the id is
 * then the customer's own address, where the page gives one. */
interface Platform {
  id: string | null
  name: string
}

/**
 * The reader of a page whose own markup was not seen: it believes only a credential in the page's JSON-LD (schema.org)
 * that names this very id, its holder and its title. Open Graph tags confirm nothing: many sites send them for ids that
 * do not exist. Without an id of its own the issuer is the page's site, so that tenants stay apart. `typeOf`: what the
 * platform's awards are where the page does not say.
 */
export function schemaOrgPage(
  host: string,
  issuer: Platform,
  typeOf: (link: Link) => string | null = () => null,
): RecordReader {
  return {
    id: host,
    version: 1,
    basis: 'page',
    accept: 'html',
    read: (html, link) => {
      const pages = readPage(html).jsonLd
      const said = pages.flatMap((json) => credentialsIn(json, null))
      const wanted = said.find(({ json }) => names(json, link))
      // Of a person's list, all that the page says of this person.
      const listed = link.kind === 'index' ? pages.flatMap((json) => heldBy(json, link)) : []
      const stated = wanted ? [wanted] : listed
      if (stated.length === 0) return { kind: 'absent' }
      const awards: Recorded[] = []
      for (const one of stated) {
        const id = wanted ? link.canonical : addressIn(one.json, link)
        const award = awardOf(one, { host, id, issuer, type: typeOf(link) })
        if (typeof award === 'string') return { kind: 'changed', detail: award }
        awards.push(award)
      }
      return { kind: 'awards', awards }
    },
  }
}

/** One award, or what of it cannot be read. */
function awardOf(
  { json, holder }: Stated,
  { host, id, issuer, type }: { host: string; id: string; issuer: Platform; type: string | null },
): Recorded | string {
  const title = text(own(json, 'name'))
  if (holder === null || title === null) return holder === null ? 'holder' : 'title'
  const customer = objects(own(json, 'recognizedBy'))[0]
  const by = text(own(customer, 'name'))
  const shared = issuer.id === 'customer'
  const status = text(own(json, 'creativeWorkStatus')) ?? ''
  const date = (...keys: string[]) => {
    const said = keys.flatMap((key) => text(own(json, key)) ?? [])[0]
    // Some write it in words.
    return said === undefined || /^\d{4}-/.test(said) ? (said ?? null) : (monthDate(said) ?? said)
  }
  const award = recorded({
    host,
    basis: 'page',
    id,
    ...(shared && { platform: issuer.name }),
    issuer: {
      id: shared ? siteOf(customer, id) : (issuer.id ?? new URL(id).origin),
      name: by ? `${by} on ${issuer.name}` : issuer.name,
    },
    holder,
    title,
    description: text(own(json, 'description')),
    type: text(own(json, 'credentialCategory')) ?? type,
    skills: list(own(json, 'competencyRequired')).flatMap((skill) => text(own(skill, 'name')) ?? texts(skill)),
    issued: date('dateCreated', 'validFrom', 'datePublished'),
    expires: date('expires', 'validUntil'),
    revoked: /revoked|withdrawn/i.test(status),
    expired: /expired/i.test(status),
  })
  return award ?? 'date'
}

/** The customer's own site as the page gives it; one of the platform's is nobody's id. */
function siteOf(customer: JsonObject | undefined, page: string): string | null {
  const url = URL.parse(text(own(customer, 'url')) ?? idOf(own(customer, '@id')) ?? '')
  if (url === null || !/^https?:$/.test(url.protocol)) return null
  const home = new URL(page)
  const platforms = find(url).host === find(home).host || domain(url) === domain(home)
  return platforms ? null : `https://${url.host}`
}

const domain = ({ hostname }: URL): string => hostname.split('.').slice(-2).join('.')

interface Stated {
  json: JsonObject
  holder: string | null
}

/** The credentials of a page's data: each names its holder (`about`, `recipient`), or a person has it (`hasCredential`). */
function credentialsIn(json: JsonObject, person: string | null): Stated[] {
  const is = texts(own(json, '@type'))
  if (is.includes('EducationalOccupationalCredential')) {
    // What it is about may be a subject as well.
    const holders = [...objects(own(json, 'about')), ...objects(own(json, 'recipient'))].filter(isPerson)
    return [{ json, holder: text(own(holders[0], 'name')) ?? person }]
  }
  const name = isPerson(json) ? text(own(json, 'name')) : null
  return [
    ...objects(own(json, 'hasCredential')).flatMap((one) => credentialsIn(one, name)),
    ...objects(own(json, 'mainEntity')).flatMap((one) => credentialsIn(one, null)),
  ]
}

const isPerson = (json: JsonObject): boolean => texts(own(json, '@type')).includes('Person')

/** What the person has whose list the link is. */
function heldBy(json: JsonObject, link: Link): Stated[] {
  const inner = objects(own(json, 'mainEntity')).flatMap((one) => heldBy(one, link))
  return isPerson(json) && names(json, link) ? [...credentialsIn(json, null), ...inner] : inner
}

/** Where one of a list stands: its own address on the same platform, or its title on the list's page. */
function addressIn(json: JsonObject, link: Link): string {
  const url = URL.parse(text(own(json, 'url')) ?? '')
  const found = url && find(url)
  if (found?.host === link.host) return found.canonical
  return `${link.canonical}#${encodeURIComponent(text(own(json, 'name')) ?? '')}`
}

/** The id of the link, as the credential's own URL or identifier says it. */
function names(json: JsonObject, link: Link): boolean {
  const identifiers = list(own(json, 'identifier')).map((one) => text(own(one, 'value')) ?? idOf(one))
  if (identifiers.some((one) => one !== null && one.toLowerCase() === link.id?.toLowerCase())) return true
  return [text(own(json, 'url')), text(own(json, '@id')), ...identifiers].some((said) => {
    const url = URL.parse(said ?? '')
    return url !== null && find(url).canonical === link.canonical
  })
}
