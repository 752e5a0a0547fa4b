import { curatedSkills } from './curated.ts'
import { createLexicon, type Lexicon } from './lexicon.ts'
import { loadSkills, type Progress } from './load-lexicon.ts'

let lexicon: Lexicon | null = null

/** The skills that this installation works with: those that were imported when it started, and the shipped taxonomy. */
export function installedLexicon(): Lexicon {
  lexicon ??= createLexicon(curatedSkills())
  return lexicon
}

/** What is made of the installed skills: made when it is first asked for, and anew once others are installed. */
export function ofInstalled<T>(make: (lexicon: Lexicon) => T): () => T {
  let made: { of: Lexicon; value: T } | null = null
  return () => {
    const of = installedLexicon()
    if (made?.of !== of) made = { of, value: make(of) }
    return made.value
  }
}

/** Imports taxonomies (ESCO, CASE, CTDL-ASN, an employer's own CSV) beside the shipped one: imported names come
 * first. Throws in words where one cannot be read. */
export async function installTaxonomies(paths: readonly string[], progress?: Progress): Promise<Lexicon> {
  const imported = []
  for (const path of paths) imported.push(...(await loadSkills(path, progress)))
  lexicon = createLexicon([...imported, ...curatedSkills()])
  return lexicon
}
