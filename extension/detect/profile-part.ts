import { type Heading, headsCredentials } from './headings.ts'
import { isUndrawn } from './is-unseen.ts'
import type { Walk } from './links.ts'
import { othersPart } from './others-part.ts'
import { ownersOf } from './owner.ts'
import { beside } from './page-part.ts'
import { type Subject, subjectOf } from './profile-subject.ts'
import { isWithin, sectionOf } from './sections.ts'
import { looksLikeCredential } from './shape.ts'
import { slugOf } from './slug-links.ts'
import { textOf } from './text.ts'
import { baseOf, isHost } from './web-url.ts'

/** Names of files, no credentials. Seen 2026-01. */
const attachment = '[data-view-name="license-certifications-media-button"]'

/** The part of a profile page that is the person's. */
export interface ProfilePart {
  subject: Subject
  headings: readonly Heading[]
  /** Sections of credentials. */
  sections: readonly Element[]
  isStranger: (element: Element) => boolean
  /** Is it the page that lists all? */
  isList: boolean
  /** How many credentials the page says there are; null where it does not say, undefined where it shows all. */
  total: number | null | undefined
  walk: Walk
}

/** Finds the person's part of a profile page, whatever the layout. */
export function profilePart(page: Document, url: URL): ProfilePart {
  const base = baseOf(page, url)
  const subject = subjectOf(page, url, base)
  const { headings } = subject
  const isStranger = strangersOf(subject)
  const isList = url.pathname.includes('/details/certifications')
  const found = sectionsOf(subject, headings).filter((one) => !isStranger(one) && !isUndrawn(one))
  const sections = isList && found.length === 0 ? [subject.root] : found
  const within = new Set(sections)
  // Without a main part everything is around the person: messages, suggestions, what an extension adds.
  const isWhole = subject.root.localName !== 'main' && !subject.root.hasAttribute('role')
  return {
    subject,
    headings,
    sections,
    isStranger,
    isList,
    total: isList ? undefined : totalOf(subject, isStranger),
    walk: {
      base,
      isOutside: (element) =>
        !subject.root.contains(element) || (isWhole && !isWithin(element, within)) || isStranger(element),
      isNavigation: (to) => isHost(to, 'linkedin.com') || (to.host === url.host && !isAward(to)),
      isCredentialSection: (element) => isWithin(element, within),
      takesAny: true,
      drawnOnly: true,
    },
  }
}

/** Another site than LinkedIn may issue credentials itself. */
const isAward = (own: URL): boolean => slugOf(own) === null && looksLikeCredential(own, 'link', false)

/** Links to the person's list of all. Seen 2025-11 to 2026-03. */
function listLinks({ people, root }: Subject): Element[] {
  return people.filter((link) => link.isList && root.contains(link.element)).map((link) => link.element)
}

/** "Show all 31 licenses & certifications". */
function totalOf(subject: Subject, isStranger: (element: Element) => boolean): number | null | undefined {
  const all = listLinks(subject).find((one) => !isStranger(one))
  if (!all) return undefined
  const digits = /\d[\d.,\s]*/.exec(textOf(all, 200))?.[0].replace(/\D/g, '')
  const total = digits ? Number(digits) : Number.NaN
  return Number.isSafeInteger(total) ? total : null
}

/** Blocks of other people: by the people linked in them, by their heading, by the key that their component carries. */
function strangersOf(subject: Subject): (element: Element) => boolean {
  const anchors = [...subject.nameHeadings, ...subject.marks.credentials]
  const ownerOf = ownersOf(subject.root, subject.people, anchors)
  const isOthers = othersPart({ headings: subject.headings, anchors })
  const streams = new Set(subject.marks.streams.map((one) => one.closest('section') ?? one))
  return (element) => {
    const card = element.closest('[componentkey*="profile.card.ref"]')?.getAttribute('componentkey')
    if (card && subject.key && !card.includes(subject.key)) return true
    return (
      ownerOf(element) === 'stranger' ||
      isWithin(element, streams) ||
      element.closest(`${beside},article,${attachment}`) !== null ||
      isOthers(element)
    )
  }
}

function sectionsOf(subject: Subject, headings: readonly Heading[]): Element[] {
  const marked = subject.marks.credentials.map((one) => one.closest('section') ?? one)
  const shown = listLinks(subject).flatMap((one) => one.closest('section') ?? [])
  const headed = headings.filter((one) => headsCredentials(one.text)).flatMap((one) => sectionOf(one, headings))
  const all = [...new Set([...marked, ...shown, ...headed])].filter(
    (one) => one !== subject.root && !one.contains(subject.root),
  )
  return all.filter((one) => !all.some((other) => other !== one && other.contains(one)))
}
