import { plainText } from './plain-text.ts'

// Short words of each language, folded. Those of several languages count less.
const commonWords: Record<string, readonly string[]> = Object.fromEntries(
  Object.entries({
    en: 'the and with you for our will are of to or in is we your have be as',
    de: 'und die der mit fur wir sie eine du oder das den ist im zu von auf dem ihre unser erfahrung kenntnisse',
    fr: 'et les des vous pour avec nous une dans du au aux sur la le est votre ou vos l d connaissances',
    nl: 'en het een van met voor je wij de bij ben jouw ons zijn aan wat naar ervaring kennis',
    es: 'y los las con para una el del en la al se de que nuestro tu o e por conocimientos experiencia requisitos',
    it: 'e il di per con una gli della che dei nel le ai la del alla siamo si nel conoscenza esperienza lavoro requisiti',
    pt: 'e os para com uma voce em do da dos das na no ou ao de nossa seu conhecimentos experiencia requisitos',
    sv: 'och att med for vi som du ar en av till dig har pa din vara erfarenhet kunskaper',
    pl: 'i w z na do oraz lub nie sie jest dla od twoje przez znajomosc doswiadczenie doswiadczenia jezyk mile widziane wymagania pracy prace',
  }).map(([language, words]) => [language, words.split(' ')]),
)
const spoken = Object.values(commonWords).flat()

const scripts: readonly (readonly [string, RegExp])[] = [
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
]

/** Languages whose requirement sentences are understood: their headings and cues are known. */
export const readLanguages: ReadonlySet<string> = new Set(['en', 'de', 'fr', 'nl', 'es', 'it', 'pt', 'sv', 'pl'])

/** The language of a text by its script or its common words, as ISO 639-1; null where too little tells. */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, 20_000)
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0
  const letters = count(/\p{L}/gu)
  // Japanese is written with more Han than kana; Chinese has none.
  if (count(/[\u3040-\u30ff]/g) > letters * 0.05) return 'ja'
  const script = scripts.find(([, pattern]) => count(pattern) > letters * 0.2)?.[0]
  if (script === 'ru') return /[іїєґ]/i.test(sample) ? 'uk' : 'ru'
  if (script) return letters === 0 ? null : script
  const words = new Map<string, number>()
  for (const [word] of plainText(sample).matchAll(/\p{L}+/gu)) words.set(word, (words.get(word) ?? 0) + 1)
  const ranked = Object.entries(commonWords)
    .map(([language, common]) => ({ language, told: common.reduce((sum, word) => sum + told(word, words), 0) }))
    .toSorted((a, b) => b.told - a.told)
  const [best] = ranked
  return best && best.told >= 2 ? best.language : null
}

const told = (word: string, words: ReadonlyMap<string, number>) =>
  (words.get(word) ?? 0) / spoken.filter((each) => each === word).length

const seniorities: readonly (readonly [string, RegExp])[] = [
  [
    'intern',
    /\b(intern(ship)?|trainee|praktik(um|ant(in)?)|werkstudent(in)?|auszubildende|stagiaire|en stage|^stage|apprentice|becari[oa]|estagi(o|ari[oa]))\b/,
  ],
  ['junior', /\b(junior|jr|entry[- ]level|graduate|debutant)\b/],
  [
    'lead',
    /\b((team |tech(nical)? )?lead(?! generation)|principal|staff (software|engineer|developer|designer|scientist)|head|chief|director|vp|(team)?leiter(in)?|leitung|jefe|responsable|chef(fe)? d'equipe)\b/,
  ],
  ['senior', /\b(senior|sr|experienced|expert|confirme|erfahrene?r?)\b/],
]

/** The seniority that a title states, else null. */
export function seniorityOf(title: string): string | null {
  return seniorities.find(([, pattern]) => pattern.test(plainText(title)))?.[0] ?? null
}

const contracts: readonly (readonly [string, RegExp])[] = [
  ['internship', /\b(intern|internship|praktikum|stagiaire|estagio)\b/i],
  ['part-time', /part[_\s-]?time|teilzeit|temps partiel|deeltijd|media jornada|jornada parcial|meio per[ií]odo/i],
  ['temporary', /temporary|fixed[- ]term|(?<!un)befristet|\bcdd\b|tijdelijk|temporal\b/i],
  ['freelance', /\bcontractor|freelance|self-employed|freiberuflich/i],
  [
    'full-time',
    /full[_\s-]?time|vollzeit|temps plein|voltijd|permanent|\bcdi\b|unbefristet|festanstellung|jornada completa|tiempo completo|indefinido|tempo integral|\bclt\b/i,
  ],
]

/** The kind of contract that a source's words mean, else null. */
export function contractOf(text: string | null): string | null {
  return contracts.find(([, pattern]) => pattern.test(text ?? ''))?.[0] ?? null
}
