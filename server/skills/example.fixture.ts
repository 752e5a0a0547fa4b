import { createLexicon, type Lexicon } from './lexicon.ts'

/** For tests: a lexicon of these labels with their aliases; an alias that starts with `=` is exact, as in the
 * taxonomy's files. */
export function exampleLexicon(rows: readonly (readonly [label: string, ...aliases: string[]])[]): Lexicon {
  return createLexicon(
    rows.map(([label, ...aliases]) => {
      const exact = new Set(aliases.filter((alias) => alias.startsWith('=')).map((alias) => alias.slice(1)))
      const names = [...new Set([label, ...aliases.map((alias) => alias.replace(/^=/, ''))])]
      return {
        uri: `urn:example:${label.toLowerCase().replaceAll(' ', '-')}`,
        label,
        forms: names.map((text) => ({ text, exact: exact.has(text), sure: true, weight: 1 })),
        prior: 1,
        kind: null,
        broader: [],
        related: [],
        same: [],
        source: 'example',
      }
    }),
  )
}
