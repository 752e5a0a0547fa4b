import type { Claim, Completeness, Reading } from '@touchstone/shared/reading'
import type { LinkList } from './links.ts'
import { readersVersion } from './readers-version.ts'
import type { ReadContext, Site } from './site.ts'
import { clip } from './text.ts'

/** What an adapter found; everything else of a Reading follows from it. */
export interface Parts {
  name?: string | null
  profile?: string | null
  key?: string | null
  emails?: readonly string[]
  links?: LinkList
  claims?: readonly Claim[]
  skills?: readonly string[]
  profiles?: readonly string[]
  requisition?: string | null | undefined
  completeness: Completeness
}

const mostLinks = 200
const mostClaims = 200

/** Assembles a Reading within the bounds of its schema. What had to be left out makes it `partial`. */
export function makeReading(site: Pick<Site, 'id'>, url: URL, context: ReadContext, parts: Parts): Reading {
  const links = parts.links?.links ?? []
  const claims = parts.claims ?? []
  const isLinked = new Set(links.map((link) => link.url))
  const tooMany = links.length > mostLinks || claims.length > mostClaims || parts.links?.truncated === true
  const completeness: Completeness =
    tooMany && parts.completeness.state === 'full'
      ? { state: 'partial', shown: Math.min(links.length, mostLinks), total: null, more: null, because: 'too-many' }
      : parts.completeness
  return {
    person: {
      name: parts.name ? clip(parts.name) || null : null,
      profile: parts.profile ?? null,
      key: parts.key ? clip(parts.key) : null,
    },
    emails: [...new Set(parts.emails ?? [])].slice(0, 20).map((address) => ({ address, from: 'ats' as const })),
    links: links.slice(0, mostLinks),
    files: [],
    claims: claims.slice(0, mostClaims).map((claim) => ({ ...claim })),
    skills: [...new Set(parts.skills ?? [])].slice(0, 500),
    ...(parts.requisition ? { requisition: clip(parts.requisition) } : {}),
    profiles: [...new Set(parts.profiles ?? [])].filter((one) => !isLinked.has(one)).slice(0, 50),
    completeness,
    reader: { site: site.id, version: readersVersion },
    source: url.href.slice(0, 4096),
    seenAt: context.now.toISOString(),
    origin: context.origin,
  }
}
