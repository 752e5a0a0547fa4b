import { fold, type Token, tokens, wordsOf } from './tokens.ts'

const languages = new Set([
  'c',
  'c++',
  'c#',
  'r',
  'java',
  'python',
  'javascript',
  'sql',
  'matlab',
  'rust',
  'perl',
  'julia',
  'sas',
  'fortran',
  'go',
])
const afterLetter = new Set([
  'programming',
  'programmer',
  'language',
  'developer',
  'development',
  'code',
  'coding',
  'scripting',
  'studio',
  'markdown',
])
/** Names that are also everyday words: only as written in the label, capitals and all. */
const everyday = new Set([
  'go',
  'swift',
  'rust',
  'dart',
  'spring',
  'express',
  'excel',
  'word',
  'access',
  'outlook',
  'teams',
  'spark',
  'flask',
  'chef',
  'puppet',
  'salt',
  'ruby',
  'julia',
  'scratch',
  'processing',
  'slack',
  'unity',
  'blender',
  'sketch',
  'echo',
  'beam',
  'hive',
  'pig',
  'scrum',
  'git',
  'bash',
  'snowflake',
  'notion',
  'maya',
  'rhino',
  'sage',
  'xero',
  'zoom',
  'looker',
  'helm',
  'vault',
  'consul',
  'nomad',
  'react',
  'angular',
  'ember',
  'svelte',
  'less',
  'phoenix',
  'elixir',
  'crystal',
  'solid',
  'astro',
  'nest',
  'it',
  'ai',
  'hr',
  'pr',
  'or',
  'us',
])

/** Whether a name is also an everyday word. */
export const isEveryday = (name: string): boolean => everyday.has(fold(name))

/** A text that is searched many times: its words, and where each of them stands. */
export interface SearchedText {
  text: string
  tokens: Token[]
  at: Map<string, number[]>
  /** The words alone. */
  whole: string
}

/** A role's names are looked for in every place of every credential: their words are kept. */
const names = new Map<string, { words: string[]; whole: string }>()

export function nameWords(name: string): { words: string[]; whole: string } {
  const held = names.get(name)
  if (held) return held
  const words = wordsOf(name)
  const made = { words, whole: words.join(' ') }
  if (names.size > 50_000) names.clear()
  names.set(name, made)
  return made
}

export function searched(text: string): SearchedText {
  const all = tokens(text)
  const at = new Map<string, number[]>()
  for (const [index, { word }] of all.entries()) {
    const held = at.get(word)
    if (held) held.push(index)
    else at.set(word, [index])
  }
  return { text, tokens: all, at, whole: all.map(({ word }) => word).join(' ') }
}

/** The words of `text` that are `name`, whole words only, as the text writes them; null where it does not name it.
 * "SQL and Java" names Java, "JavaScript" does not; a one-letter name needs company ("R programming", "Python, R"). */
export function findWords(name: string, text: SearchedText): string | null {
  const { words: wanted } = nameWords(name)
  for (const start of text.at.get(wanted[0] ?? '') ?? []) {
    const [from, to] = [text.tokens[start], text.tokens[start + wanted.length - 1]]
    const same = wanted.every((word, index) => text.tokens[start + index]?.word === word)
    if (!(same && from && to)) continue
    const words = text.text.slice(from.start, to.end)
    if (wanted.length === 1 && !means(name, words, start, text)) continue
    return words
  }
  return null
}

function means(name: string, words: string, index: number, text: SearchedText): boolean {
  if (text.tokens.length === 1) return true
  const { word } = text.tokens[index] ?? { word: '' }
  if (word.length > 1) return !everyday.has(word) || words === name.trim()
  if (words !== words.toUpperCase()) return false
  const [before, after] = [text.tokens[index - 1]?.word ?? '', text.tokens[index + 1]?.word ?? '']
  return languages.has(before) || languages.has(after) || afterLetter.has(after)
}
