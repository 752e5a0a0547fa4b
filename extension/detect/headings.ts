import { byTag } from './by-tag.ts'
import { textOf } from './text.ts'

const mostHeadings = 300
// Letters are spelt as ranges and the text is lowered first: `\p{L}` without regard to case takes milliseconds to compile.
const letter = '[a-zß-ɏЀ-ӿ]'
/** Words with spaces between them: `*` stands for the rest of a word, `_` for a space. */
const words = (list: string): string =>
  `(?:${list.replaceAll(' ', '|').replaceAll('_', ' ').replaceAll('*', `${letter}*`)})(?!${letter})`

// In English, German, Spanish, Portuguese, French, Ukrainian, Italian, Dutch, Polish and Turkish; headings of credentials in Arabic, Japanese,
// Chinese and Korean too.
const credentials = new RegExp(
  `(?<!${letter})${words('(?:micro-?)?credentials? badges [csz]ert[iy]fi[cçkz]* sertifika* licen[cs][ei]a?s licenças lizenzen licenze licenties licencje lisanslar bescheinigungen nachweise abzeichen odznaki rozetler credenci* insignias emblemas distintivos attestations сертиф* ліценз* бейдж* посвідчення (?:ال)?شهادات 資格 認定 証明書 证书 證書 자격증')}`,
)
const skills = new RegExp(
  `^(?:top |key |haupt|core )?${words('skills kenntnisse fähigkeiten kompetenzen aptitudes conocimientos habilidades comp[eé]t[eê]n[cz]i?[aàe]s? vaardigheden umiejętności yetenekler beceriler навички вміння')}`,
)
// To its end: "Activity Leader" and "People Analytics" may be credentials of the person's own.
const activity = new RegExp(
  `^(?:\\d+ |leave an? |${words('all recent latest more alle weitere toda_la más mais')} |toute l.|plus d.|posts et )?${words('posts? [ck]om+ent* repl(?:y|ies) responses reacties yorumlar thoughts? testimon* reviews r[eé]f[eé]r[eê]n*s referenzen referenze referencje endorsements discussion guestbook kind_words a[ckt]?t[iy][vw]* hareketler beiträge berichten posty gönderiler empfehlungen aanbevelingen tavsiyeler bewertungen beoordelingen kundenstimmen gästebuch publica[cç]* r[ae][ck]+om* opini* reseñas depoimentos avaliações témoignages avis recensioni актив* дії дописи коментарі рекоменд* відгуки')}(?: (?:on|about|feed|log|received|by|von|de|da) ?.*)?[^a-zß-ɏЀ-ӿ]*$`,
)
const people = `(?:people|profi|[ck]and[iy]da|member|applicant|bewerber|duplicat|person(?!al)|perfi|gente|pessoas|art[ií][ckg]|mensen|osoby|kişi|люд|профіл|кандидат)${letter}*`
const other = words(
  'more others? simil* possible suggested weitere ähnliche andere otr[ao]s más outr[ao]s mais semelhantes autres plus_de altr[ei] meer vergelijkbare inn[ei] więcej podobne diğer benzer інші схожі',
)
const others = [
  `^${words('others_named suggested promoted recommended read_next who_to_follow what_.*_sa(?:y|id) you_m(?:ay|ight) vous_connaissez tanıyor_ol* team_members colleagues kolleg* colleghi colegas collègues collega.?s koledzy')}`,
  `^(?:our|the|hiring|meet the|meet our|unser|nuestro|nossa|notre|наша|il nostro|ons|nasz) (?:team|equip|équipe|команда|zespół)`,
  `^(?:as )?${people},? ${words('also in like at you who die che que qui które яки?х')}`,
  `^${other}.*${people}|^${people} ${other}`,
  `^(?:applicants|bewerber|[ck]andidat(?:[oie]s?|en|и))$`,
  'also viewed|auch angesehen|tambié?[nm] vi|também vi|consultés|переглянут',
].map((one) => new RegExp(one))

/** Does the text head credentials? */
export function headsCredentials(text: string): boolean {
  return text.length <= 80 && credentials.test(text.toLowerCase())
}

/** Does the text head a list of skills? */
export function headsSkills(text: string): boolean {
  return text.length <= 60 && skills.test(text.toLowerCase())
}

/** Does the text head posts, comments or recommendations? Other people write in them. */
export function headsActivity(text: string): boolean {
  return text.length <= 60 && activity.test(text.toLowerCase())
}

/** Does the text head a list of other people or of suggestions? */
export function headsOthers(text: string): boolean {
  return text.length <= 80 && others.some((one) => one.test(text.toLowerCase()))
}

export interface Heading {
  element: Element
  level: number
  text: string
}

/** Elements that head something. */
export const headed = 'h1,h2,h3,h4,h5,h6,[role="heading"],dt,legend,summary'

/** 1 for the highest, as `h1` is; 6 where nothing says how high. */
export function rankOf(element: Element): number {
  const digit = /^h([1-6])$/.exec(element.localName)?.[1] ?? element.getAttribute('aria-level')
  return Number(digit) || 6
}

const tags = headed.split(',').filter((one) => !one.startsWith('['))

/** The headings of a page, rank by rank and within a rank in document order. One cheap walk for each tag. */
export function headingsOf(root: ParentNode): Heading[] {
  const found: Heading[] = []
  const add = (element: Element): void => {
    if (found.length < mostHeadings) found.push({ element, level: rankOf(element), text: textOf(element, 120) })
  }
  for (const element of root.querySelectorAll('[role="heading"]')) add(element)
  for (const tag of tags) {
    const elements = byTag(root, tag)
    for (let at = 0; at < mostHeadings; at += 1) {
      const element = elements[at]
      if (!element) break
      if (!element.hasAttribute('role')) add(element)
    }
  }
  return found
}
