import { curatedSkills } from './curated.ts'
import { createLexicon, type Lexicon } from './lexicon.ts'
import { loadSkills, type Progress } from './load-lexicon.ts'

let lexicon: Lexicon | null = null

/** The skills that this installation works with: those that were imported when it started, and the shipped taxonomy. */
export function installedLexicon(): Lexicon {
  lexicon ??= createLexicon(curatedSkills())
  return lexicon
}

/** Imports taxonomies (ESCO, CASE, CTDL-ASN, an employer's own CSV) beside the shipped one, before anything asks for a
 * skill: imported names come first. Throws in words where one cannot be read. */
export async function installTaxonomies(paths: readonly string[], progress?: Progress): Promise<Lexicon> {
  const imported = []
  for (const path of paths) imported.push(...(await loadSkills(path, progress)))
  lexicon = createLexicon([...imported, ...curatedSkills()])
  return lexicon
}
