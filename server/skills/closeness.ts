import { type Lexicon, type LexiconSkill, plainUri } from './lexicon.ts'

const deepest = 5

/** C of the score: how near a found skill is to the one asked for, in a taxonomy. Narrower is .9, broader by one step .5,
 * by two .25; a related skill .3; a sibling .2; anything else 0. */
export function closenessOf(asked: LexiconSkill, found: LexiconSkill, lexicon: Lexicon): number {
  if (asked === found) return 1
  if (stepsUp(found, asked, lexicon) !== null) return 0.9
  const up = stepsUp(asked, found, lexicon)
  if (up === 1) return 0.5
  if (up === 2) return 0.25
  if (names(asked.related, found) || names(found.related, asked)) return 0.3
  return asked.broader.some((parent) => found.broader.includes(parent)) ? 0.2 : 0
}

const names = (uris: readonly string[], { uri, same }: LexiconSkill) =>
  uris.some((each) => each === uri || same.includes(each))

/** How many steps up from one skill the other is; null where it is none of its ancestors. */
function stepsUp(from: LexiconSkill, to: LexiconSkill, lexicon: Lexicon): number | null {
  let level = [from]
  for (let step = 1; step <= deepest && level.length > 0; step += 1) {
    level = [
      ...new Set(level.flatMap(({ broader }) => broader.flatMap((uri) => lexicon.byUri.get(plainUri(uri)) ?? []))),
    ]
    if (level.includes(to)) return step
  }
  return null
}
