import { headsActivity, headsCredentials, headsOthers, headsSkills } from './headings.ts'
import { type JsonObject, wordOf } from './json-ld.ts'
import { statedPerson } from './stated-person.ts'
import { clip, textOf } from './text.ts'
import { titleNames } from './title-names.ts'

const word =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|(?:de|del|della|da|dos|do|di|van|von|der|den|la|le|bin|al|el|y|e|ten|ter|zu)|\p{Lo}+)$/u
const notNames =
  /(?<![a-zß-ɏ])(?:about|home|welcome|portfolio|resume|cv|curriculum|profile|dashboard|candidates?|details?|projects?|contact|blog|hello|login|sign|(?:home|landing|web) ?page|careers?|recruiting|recruiter|navigator|hiring|applicants?|applications?|jobs?|team|overview|settings|search|inbox|learning|badges?|awards?|skills?|experience|education|developer|engineer|inc|ltd|gmbh|university|academy|untitled)(?![a-zß-ɏ])/

/** Does a title or heading with these words name no person? */
export function isNoName(text: string): boolean {
  return notNames.test(text.toLowerCase())
}

/** Could the text be a person's name, as far as its form goes? */
export function looksLikeName(text: string): boolean {
  const words = text.split(' ')
  if (text.length > 60 || words.length < 2 || words.length > 6 || isNoName(text)) return false
  if (headsCredentials(text) || headsSkills(text) || headsActivity(text) || headsOthers(text)) return false
  return words.every((one) => word.test(one)) && /^[\p{Lu}\p{Lo}]/u.test(text)
}

const introduction =
  /(?:^|[\s,!])(?:I(?:['’]m| am)|[Mm]y name is|[Ii]ch bin|[Ss]oy|[Jj]e suis|[Ss]ou)\s+(\p{Lu}[^,.!|–—]{2,50})/u

/** The name of the person that a page is about: from its JSON-LD, its metadata, its heading, its title, in that order. */
export function personName(page: Document, jsonLd: readonly JsonObject[]): string | null {
  const person = statedPerson(page, jsonLd)
  const stated = person && clip(wordOf(person, 'name') ?? '', 200)
  if (stated) return stated
  const meta = (name: string) =>
    (page.head ?? page).querySelector(`meta[property="${name}"],meta[name="${name}"]`)?.getAttribute('content') ?? ''
  const parts = clip(`${meta('profile:first_name')} ${meta('profile:last_name')}`)
  const titled = clip(meta('og:title')).replace(/['’]s\s.*$/, '')
  const headings = [...page.querySelectorAll('h1')].slice(0, 5).map((heading) => textOf(heading, 120))
  const candidates = [
    parts,
    ...headings.flatMap(spoken),
    titled,
    ...titleNames(page).flatMap(spoken),
    clip(meta('author')),
  ]
  return candidates.find(looksLikeName) ?? null
}

function spoken(text: string): string[] {
  const said = introduction.exec(text)?.[1]
  return said ? [said.trim()] : [text]
}
