import { find } from '@touchstone/shared/hosts'
import type { Completeness, Reading } from '@touchstone/shared/reading'
import { addInner } from './add-inner.ts'
import { addStated } from './add-stated.ts'
import { claimedLinks } from './claimed-links.ts'
import { unreadableFrames } from './frames.ts'
import { headsCredentials, headsOthers, headsSkills } from './headings.ts'
import { isUndrawn, isUnseen } from './is-unseen.ts'
import { jsonLdOf } from './json-ld.ts'
import type { LinkList } from './links.ts'
import { makeReading } from './make-reading.ts'
import { pagePart } from './page-part.ts'
import { peopleCards } from './people-cards.ts'
import { personName } from './person-name.ts'
import { picturedCredentials } from './pictured-credentials.ts'
import { pagesAmong, profilesAmong } from './profile-links.ts'
import { type SectionClaims, sectionClaims } from './section-claims.ts'
import { sectionOf } from './sections.ts'
import { severalPeople } from './several-people.ts'
import type { ReadContext, Site } from './site.ts'
import { statedCredentials } from './stated-credentials.ts'
import { statedAddresses, statedPerson } from './stated-person.ts'
import { textOf } from './text.ts'

/** What a site knows better than the generic reader. */
export interface Knows {
  name?: string | null
  /** Elements that only the person's own part holds, such as the one with the name. */
  anchors?: readonly Element[] | undefined
  key?: string | null
  profile?: string | null
  emails?: readonly string[]
  /** A page of an ATS about one candidate: every link elsewhere is offered as the candidate's. */
  isCandidatePage?: boolean
  skills?: readonly string[]
  /** The title of the requisition that the candidate stands in. */
  requisition?: string | null
  /** The part of the page that shows the person; everything outside is not read. */
  root?: Element | null
  /** Parts that show others, or the site's own doings. */
  isOutside?: (element: Element) => boolean
  completeness?: Completeness
}

/** Reads any page: its links, embeds, JSON-LD, pictures and frames. What a site knows goes before what the page seems to say. */
export function readAny(
  site: Pick<Site, 'id'>,
  page: Document,
  url: URL,
  context: ReadContext,
  knows: Knows = {},
): Reading {
  const jsonLd = jsonLdOf(page)
  const isAts = knows.isCandidatePage === true
  const part = pagePart(page, url, { anchors: knows.anchors, isAts })
  const { headings } = part
  const { base } = part.walk
  const name = knows.name === undefined ? personName(page, jsonLd) : knows.name
  const isCard = peopleCards(base, name)
  if (name === null && knows.name === undefined && severalPeople(page, jsonLd, isCard)) {
    const completeness: Completeness = { state: 'unreadable', section: 'person', strategy: 'several-people' }
    return makeReading(site, url, context, { completeness })
  }
  const isNotPersons = (element: Element) =>
    knows.root?.contains(element) === false || knows.isOutside?.(element) === true || part.walk.isOutside(element)
  let cards = false
  const isOutside = (element: Element) => {
    if (isNotPersons(element)) return true
    const isOthers = isCard(element, part.walk.isCredentialSection?.(element))
    cards ||= isOthers
    return isOthers
  }
  const others = new Set<string>()
  const unseen = new Set<string>()
  const list = claimedLinks(page, { ...part.walk, isOutside, drawnOnly: isAts, others, unseen })
  // The page of one award is itself what is to be checked.
  const self = find(url)
  const isAward = self.kind === 'award' || self.kind === 'issuer-page'
  if (isAward) addPage(list, self.canonical)
  addInner(list, page, { base, isAts, isOutside })
  // Without a person on it, a page that lists certificates lists what is on offer.
  const isPersons = name !== null || isAts
  const sections = headings
    .filter((one) => isPersons && headsCredentials(one.text) && !headsOthers(one.text) && !isOutside(one.element))
    .filter((one) => !(isAts ? isUndrawn(one.element) : isUnseen(one.element)))
    .map((one) => sectionOf(one, headings))
    .filter((section) => !section.some((one) => one.querySelector('h1')))
  const listed = sectionClaims(sections, list, isOutside)
  const person = statedPerson(page, jsonLd)
  const stated = statedCredentials(jsonLd, person)
  for (const one of stated) addStated(list, one, base)
  const pictured = picturedCredentials(
    page,
    base,
    (one) => isOutside(one) || isUnseen(one),
    new Set([...list.elements.values()].flat()),
  )
  const skills = headings
    .filter((one) => headsSkills(one.text) && !isOutside(one.element))
    .flatMap((one) => skillsIn(sectionOf(one, headings)))
  return makeReading(site, url, context, {
    // A name on an award's own page proves nothing of the award: it would agree with itself.
    name: isAward ? null : name,
    key: knows.key ?? null,
    profile: knows.profile ?? null,
    emails: knows.emails ?? [],
    links: list,
    claims: [
      ...stated.filter((one) => one.url === null && one.claim.title !== null).map((one) => one.claim),
      ...pictured,
      ...listed.claims,
    ],
    skills: knows.skills ?? skills,
    requisition: knows.requisition,
    profiles: isAts ? pagesAmong([...others], url) : profilesAmong([...others, ...statedAddresses(person)], url),
    completeness: knows.completeness ?? completenessOf(page, base, list, listed, unseen, cards),
  })
}

function addPage(list: LinkList, address: string): void {
  if (!list.links.some((one) => one.url === address)) list.links.unshift({ url: address, from: 'link', claim: null })
}

function skillsIn(section: readonly Element[]): string[] {
  const items = section.flatMap((one) => [...one.querySelectorAll('li')]).slice(0, 200)
  return items.map((item) => textOf(item, 120)).filter((text) => text !== '' && text.length <= 80)
}

/** A page without text has not rendered; a frame that cannot be read may hold what is missing. */
function completenessOf(
  page: Document,
  base: URL,
  list: LinkList,
  listed: SectionClaims,
  unseen: ReadonlySet<string>,
  cards: boolean,
): Completeness {
  const shown = list.links.length
  const [frame] = unreadableFrames(page, base, new Set([...list.elements.values()].flat()))
  if (frame) return { state: 'partial', shown, total: null, more: frame, because: 'unreadable-frame' }
  if (listed.unsure) return { state: 'partial', shown, total: null, more: null, because: 'entries-unsure' }
  const isHidden = listed.hidden || [...unseen].some((url) => !list.links.some((link) => link.url === url))
  if (isHidden) return { state: 'partial', shown, total: null, more: null, because: 'hidden' }
  if (cards) return { state: 'partial', shown, total: null, more: null, because: 'several-people' }
  const isEmpty = shown === 0 && textOf(page.body, 40).length < 20
  return isEmpty ? { state: 'unreadable', section: 'page', strategy: 'no-text' } : { state: 'full' }
}
