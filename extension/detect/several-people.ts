import { type Heading, headingsOf } from './headings.ts'
import { isType, type JsonObject, wordOf } from './json-ld.ts'
import { fold } from './text.ts'
import { titleNames } from './title-names.ts'

const words =
  /^(?:(?:our|the|meet (?:the|our)|keynote|invited|all|unser|das|nuestro|nossa|notre|наша|наші|il nostro|ons|nasz) )?(?:team(?: members)?|speakers|people|staff(?: directory)?|faculty|leadership|trainers|instructors|coaches|board(?: of directors)?|mitarbeiter(?:innen)?|referent(?:en|innen)|equipo|ponentes|equipe|palestrantes|équipe|intervenants|команда|спікери|relatori|sprekers|zespół|prelegenci|ekip(?:imiz)?|konuşmacılar|スピーカー|チーム|فريقنا|المتحدثون)$/

/**
 * Is the page about several people, none of whom it puts before the others? By its data, by what heads it, or by its
 * cards; asked where the page names nobody as its person.
 */
export function severalPeople(
  page: Document,
  jsonLd: readonly JsonObject[],
  isCard: (element: Element) => boolean,
): boolean {
  const stated = jsonLd.filter((object) => isType(object, 'Person')).map((object) => fold(wordOf(object, 'name') ?? ''))
  const headings: Heading[] = headingsOf(page)
  return (
    new Set(stated.filter((name) => name !== '')).size > 1 ||
    [...titleNames(page), ...headings.map(({ text }) => text)].some((text) => words.test(text.trim().toLowerCase())) ||
    [...headings.map(({ element }) => element), ...page.querySelectorAll('figcaption,strong')]
      .slice(0, 100)
      .some((one) => isCard(one))
  )
}
