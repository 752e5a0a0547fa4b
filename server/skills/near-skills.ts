import { closenessOf } from './closeness.ts'
import { createDictionary, type Dictionary, mentions } from './dictionary.ts'
import { isEveryday } from './find-words.ts'
import { ofInstalled } from './installed.ts'
import { type Lexicon, type LexiconSkill, plainUri } from './lexicon.ts'

/** A taxonomy to see by that one skill is near another. */
export interface Known {
  lexicon: Lexicon
  dictionary: Dictionary
}

export const installedKnown = ofInstalled((lexicon): Known => ({ lexicon, dictionary: createDictionary(lexicon) }))

/** A skill that a place of a credential names for sure. */
export interface NamedInPlace {
  skill: LexiconSkill
  words: string
  /** By its URI, not by a name. */
  exact: boolean
}

/** The skills of the taxonomy that a place names, by its URI or else by sure names. */
export function namedIn(text: string, url: string | null, { lexicon, dictionary }: Known): NamedInPlace[] {
  const byUri = url === null ? undefined : lexicon.byUri.get(plainUri(url))
  if (byUri) return [{ skill: byUri, words: text || url || '', exact: true }]
  return mentions(dictionary, text)
    .filter(({ sure, words }) => sure && !isEveryday(words))
    .map(({ skill, words }) => ({ skill, words, exact: false }))
}

/** The nearest of these skills to the one asked for; null where none is near or the taxonomy does not know what was
 * asked for. */
export function nearest(
  found: readonly NamedInPlace[],
  askedId: string,
  { lexicon }: Known,
): (NamedInPlace & { closeness: number }) | null {
  const asked = lexicon.byUri.get(plainUri(askedId))
  if (!asked) return null
  return found
    .map((each) => ({ ...each, closeness: closenessOf(asked, each.skill, lexicon) }))
    .filter(({ closeness }) => closeness > 0)
    .reduce<(NamedInPlace & { closeness: number }) | null>(
      (best, each) => (best && best.closeness >= each.closeness ? best : each),
      null,
    )
}
