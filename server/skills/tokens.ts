/** A word of a text, folded, and where it stands in the original. */
export interface Token {
  word: string
  start: number
  end: number
}

// A word may end in ++ or # (C++, C#, F#); .NET keeps its dot unless it ends a host name; a lone & is "and".
const pattern =
  /(?:(?<![\p{L}\p{N}]|[\p{L}\p{N}]\.)|(?<=\b(?:asp|ado|vb)))\.net(?![\p{L}\p{N}])|[\p{L}\p{N}]+(?:\+\+|#(?![\p{L}\p{N}]))?|(?<=\s)&(?=\s)/giu
// The same for the texts that have neither: most of them, and several times as fast.
const simple = /[\p{L}\p{N}]+(?:\+\+|#(?![\p{L}\p{N}]))?/gu
// Scripts that write words without spaces part where Latin letters or digits begin: "AWSの経験" names AWS.
const unspaced =
  /(?:(?<![\p{L}\p{N}]|[\p{L}\p{N}]\.)|(?<=\b(?:asp|ado|vb)))\.net(?![\p{Script=Latin}\p{N}])|[\p{Script=Latin}\p{N}]+(?:\+\+|#(?![\p{L}\p{N}]))?|(?:(?![\p{Script=Latin}\p{N}])\p{L})+/giu
const isUnspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
const most = 20_000

/** The words of a text. Separators of any kind part words, so that "CI/CD", "CI-CD" and "ci cd" are the same; an
 * apostrophe with what follows it ("nurse's") is dropped. Bounded: the first 20,000 words. */
export function tokens(text: string): Token[] {
  const found: Token[] = []
  for (const match of text.matchAll(patternFor(text))) {
    if (found.length === most) break
    const possessive = match[0] === 's' && /['’]/.test(text[match.index - 1] ?? '')
    if (!possessive) found.push({ word: fold(match[0]), start: match.index, end: match.index + match[0].length })
  }
  return found
}

function patternFor(text: string): RegExp {
  if (isUnspaced.test(text)) return unspaced
  return /&|\.net/i.test(text) ? pattern : simple
}

const plain = /^[\w +#.,/()'-]*$/

/** Lower case, compatibility forms and diacritics folded; `&` is "and". */
export function fold(text: string): string {
  if (text === '&') return 'and'
  if (plain.test(text)) return text.toLowerCase()
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss')
}

const usual = /^[a-z0-9 +#,/()-]*$/i

/** The words alone. Names are mostly plain letters: for those it is several times as fast as `tokens`. */
export function wordsOf(text: string): string[] {
  if (usual.test(text)) return text.toLowerCase().match(simple) ?? []
  return tokens(text).map(({ word }) => word)
}

/** The words alone, as one string: equal for two ways of writing the same name. */
export function foldedWords(text: string): string {
  return wordsOf(text).join(' ')
}
