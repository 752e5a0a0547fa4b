import { domainToUnicode } from 'node:url'
import { skeleton, skeletons } from './skeleton.ts'

/** Known texts with their looks worked out once: a registry has thousands. */
export interface Known {
  all: readonly { text: string; folded: string; label: Label }[]
  bySkeleton: ReadonlyMap<string, readonly string[]>
}

/** Names and registrable domains of the issuers and platforms of one list, and whose name stands on which domain. */
export interface KnownNames {
  names: Known
  domains: Known
  domainsOf: ReadonlyMap<string, readonly string[]>
}

/** A registrable domain in two: what somebody chose, as it looks, and what it was chosen under. */
export interface Label {
  chosen: string
  under: string
}

export const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()

/** A skeleton has spaces for hyphens. */
export function labelOf(domain: string): Label {
  const [first = '', ...under] = domainToUnicode(domain).split('.')
  return { chosen: skeleton(first), under: under.join('.') }
}

/** The known names of entries, each with the registrable domains that it stands on. */
export function knownNames(entries: readonly { name: string; domains: readonly string[] }[]): KnownNames {
  const domainsOf = new Map<string, readonly string[]>()
  for (const { name, domains } of entries) domainsOf.set(name, [...(domainsOf.get(name) ?? []), ...domains])
  return {
    names: knownAs(entries.map(({ name }) => name)),
    domains: knownAs(entries.flatMap(({ domains }) => domains)),
    domainsOf,
  }
}

function knownAs(texts: readonly string[]): Known {
  const bySkeleton = new Map<string, string[]>()
  const all = [...new Set(texts)].map((text) => {
    const looks = skeletons(text)
    for (const look of looks)
      if (look !== '') bySkeleton.set(look, [...(bySkeleton.get(look) ?? []), text].slice(0, 20))
    return { text, folded: folded(text), label: labelOf(text) }
  })
  return { all, bySkeleton }
}
