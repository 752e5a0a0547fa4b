import { type Heading, headingsOf, headsCredentials, headsSkills } from './headings.ts'
import { type ProfileMarks, profileMarks } from './profile-marks.ts'
import { mostPeople, type SlugLink, slugLinks, slugOf } from './slug-links.ts'
import { fold } from './text.ts'
import { agree, titleNames } from './title-names.ts'
import { webUrl } from './web-url.ts'

/** Whose profile a page is, and where on it that person stands. */
export interface Subject {
  name: string | null
  slug: string | null
  key: string | null
  root: Element
  headings: readonly Heading[]
  marks: ProfileMarks
  nameHeadings: readonly Element[]
  people: readonly (SlugLink & { subject: boolean })[]
  /** Why the page cannot be attributed to one person: it is still showing another, or shows none. */
  unsure: 'no-name' | 'title-and-name' | 'title-and-slug' | 'too-many-people' | null
}

/** The stable key that the page's address, its cards or its own links carry. Seen 2025-11 to 2026-03. */
function keyOf(root: Element, url: URL, marks: ProfileMarks, keyed: readonly Element[]): string | null {
  const own = /^\/in\/(ACoA[\w-]+)/.exec(url.pathname)?.[1]
  // Strangers can be written to from the page as well.
  const linked = keyed.find((link) => root.contains(link) && !link.matches('[href*="/messaging/"]'))
  return own ?? marks.key ?? /fsd_profile(?:%3A|:)(ACoA[\w-]+)/i.exec(linked?.getAttribute('href') ?? '')?.[1] ?? null
}

/** Does the page's own address name the same person as the URL, or at least the name a part of it? */
function isNamedIn(page: Document, base: URL, slug: string, name: string): boolean {
  const address = webUrl(page.head?.querySelector('link[rel="canonical"]')?.getAttribute('href'), base)
  const parts = fold(name).match(/[a-z]{2,}/g) ?? []
  const letters = fold(slug).replaceAll(' ', '')
  return (address && slugOf(address) === slug) || parts.length === 0 || parts.some((part) => letters.includes(part))
}

function mainsOf(page: Document): Element[] {
  const mains = [...page.getElementsByTagName('main')]
  return mains.length > 0 ? mains : [...page.querySelectorAll('[role="main"]')]
}

/** Of several `main` parts (the old one stays for a while) the one with the subject's own links. */
function rootOf(page: Document, links: readonly SlugLink[], slug: string | null): Element {
  const mains = mainsOf(page).filter((main) => !main.parentElement?.closest('main'))
  const own = mains.find((main) => links.some((link) => link.own && link.slug === slug && main.contains(link.element)))
  const titles = mains.length > 1 ? titleNames(page) : []
  const named = mains.find((main) => headingsOf(main).some(({ text }) => titles.some((title) => agree(text, title))))
  return own ?? named ?? mains[0] ?? page.body ?? page.documentElement
}

/** Finds the person whose page it is. Title, name and the URL's slug must agree before anything is attributed. */
export function subjectOf(page: Document, url: URL, base: URL): Subject {
  const slug = slugOf(url)
  const { people, keyed } = slugLinks(page, base)
  const root = rootOf(page, people, slug)
  const marks = profileMarks(root)
  const key = keyOf(root, url, marks, keyed)
  const headings = headingsOf(root)
  const { name, first, agreed, names } = nameOn(page, headings, marks)
  const isSubject = (link: SlugLink) => link.slug === slug || link.slug === key?.toLowerCase()
  const own = people.filter((link) => link.own && root.contains(link.element))
  let unsure: Subject['unsure'] = null
  if (people.length === mostPeople) unsure = 'too-many-people'
  else if (!name) unsure = 'no-name'
  else if (first > 0 && names > 0 && agreed.length === 0) unsure = 'title-and-name'
  else if (slug && !own.some(isSubject)) {
    const isNamed = own.length === 0 && isNamedIn(page, base, slug, name)
    if (slug.startsWith('acoa') ? marks.key && marks.key.toLowerCase() !== slug : !isNamed) unsure = 'title-and-slug'
  }
  return {
    name,
    slug,
    key,
    root,
    headings,
    marks,
    nameHeadings: agreed.slice(0, 5),
    people: people.map((link) => ({ ...link, subject: isSubject(link) })),
    unsure,
  }
}

/** The heading that agrees with the title, else the title; how many of each there were. */
function nameOn(page: Document, headings: readonly Heading[], { topCards }: ProfileMarks) {
  const titles = titleNames(page)
  const high = headings.filter(({ level }) => level <= 2)
  const inCard = high.filter(({ element }) => topCards.some((card) => card.contains(element)))
  const isName = ({ level, text }: Heading) => level === 1 && !headsCredentials(text) && !headsSkills(text)
  const first = inCard.length > 0 ? inCard : high.filter(isName)
  const agreed = [...first, ...high].filter(({ text }) => titles.some((title) => agree(text, title)))
  const shown = agreed[0] ?? (titles.length === 0 ? first[0] : undefined)
  return {
    // A heading may say more than the name: pronouns, a degree, how far the contact is.
    name:
      titles.find((title) => shown && agree(shown.text, title) && title.length < shown.text.length) ??
      shown?.text ??
      titles[0] ??
      null,
    first: first.length,
    names: titles.length,
    agreed: agreed.map(({ element }) => element),
  }
}
