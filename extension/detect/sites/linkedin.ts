import type { Claim, Completeness, PartialReason, Reading } from '@touchstone/shared/reading'
import { entriesOf, linesOf } from '../entries.ts'
import { type EntryList, readEntries } from '../entry-claims.ts'
import { headsSkills } from '../headings.ts'
import { linkClaim } from '../link-claim.ts'
import { type LinkList, linksOf } from '../links.ts'
import { loadsMore } from '../loads-more.ts'
import { makeReading } from '../make-reading.ts'
import { profilesAmong } from '../profile-links.ts'
import { isProfilePage } from '../profile-page.ts'
import { type ProfilePart, profilePart } from '../profile-part.ts'
import { subjectOf } from '../profile-subject.ts'
import { sectionOf } from '../sections.ts'
import type { ReadContext, Site } from '../site.ts'
import { baseOf, isHost } from '../web-url.ts'

/** A LinkedIn profile in its three layouts, its list of certifications, and the signed-out page; pages of other sites in that layout. */
export const linkedin: Site = {
  id: 'linkedin',
  kind: 'adapter',
  matches: isProfilePage,
  read,
  anchors: [
    { id: 'name', found: (page, url) => subjectOf(page, url, baseOf(page, url)).unsure === null },
    { id: 'main', found: (page) => page.querySelector('main') !== null },
    { id: 'certifications', found: isMarked },
  ],
}

/** A section that only its heading gave away has lost its mark; without any section there is nothing to miss. */
function isMarked(page: Document, url: URL): boolean {
  const { sections, subject, isList } = profilePart(page, url)
  return isList || sections.length === 0 || subject.marks.credentials.length > 0
}

function read(page: Document, url: URL, context: ReadContext): Reading {
  const part = profilePart(page, url)
  const { subject } = part
  const profile = subject.slug ? profileOf(url, subject.slug) : null
  const key = subject.key ? `linkedin:${subject.key}` : null
  if (subject.unsure) {
    const completeness: Completeness = { state: 'unreadable', section: 'profile', strategy: subject.unsure }
    return makeReading(linkedin, url, context, { profile, completeness })
  }
  const others = new Set<string>()
  const links = linksOf(page, { ...part.walk, others })
  const owned = new Map([...links.elements].flatMap(([link, elements]) => elements.map((one) => [one, link] as const)))
  const list = readEntries(part.sections, { linkOf: (element) => owned.get(element), isOutside: part.isStranger })
  return makeReading(linkedin, url, context, {
    name: subject.name,
    profile,
    key,
    links: attachClaims(links, list),
    claims: linkless(list, [...owned.keys()]),
    skills: skillsOf(part),
    profiles: profilesAmong([...others], url).filter((one) => !one.includes('/in/')),
    completeness: completenessOf(part, list, links, url),
  })
}

/** One address for all the countries' hosts. */
function profileOf(url: URL, slug: string): string {
  const origin = isHost(url, 'linkedin.com') ? 'https://www.linkedin.com' : url.origin
  return `${origin}/in/${encodeURIComponent(slug)}/`
}

/** A title link and its button lead to the same credential: the entry around them says what it is. */
function attachClaims(links: LinkList, list: EntryList): LinkList {
  for (const link of links.links) {
    const elements = links.elements.get(link.url) ?? []
    const entry = list.entries.find((one) =>
      one.elements.some((part) => elements.some((element) => part.contains(element))),
    )
    link.claim = entry?.claim ?? elements.map(linkClaim).find((claim) => claim !== null) ?? null
  }
  return links
}

function linkless(list: EntryList, links: readonly Element[]): Claim[] {
  return list.entries
    .filter((entry) => !entry.elements.some((part) => links.some((link) => part.contains(link))))
    .map((entry) => entry.claim)
}

function skillsOf({ headings, isStranger }: ProfilePart): string[] {
  return headings
    .filter((one) => headsSkills(one.text))
    .flatMap((one) => sectionOf(one, headings))
    .filter((one) => !isStranger(one))
    .flatMap((one) => entriesOf(one))
    .flatMap((entry) => linesOf(entry).slice(0, 1))
}

function completenessOf(part: ProfilePart, list: EntryList, links: LinkList, url: URL): Completeness {
  const more = part.isList ? null : `${profileOf(url, part.subject.slug ?? '')}details/certifications/`
  const shown = Math.max(list.entries.length, links.links.length)
  const partial = (because: PartialReason, total: number | null = null): Completeness => {
    return { state: 'partial', shown, total, more, because }
  }
  if (part.sections.length === 0) return partial('section-not-seen')
  if (shown === 0) return { state: 'unreadable', section: 'certifications', strategy: 'entries' }
  if (part.total !== undefined && !(part.total !== null && part.total <= list.entries.length)) {
    return partial('truncated', part.total)
  }
  if (part.isList && loadsMore(part.subject.root) !== undefined) return partial('truncated')
  if (list.hidden) return partial('hidden')
  return list.unsure ? partial('entries-unsure') : { state: 'full' }
}
