import type { TextLine } from './text-lines.ts'

/** A posting as any source gives it, before it is understood. */
export interface PostingText {
  title: string
  source: string | null
  location: string | null
  contract: string | null
  seniority: string | null
  /** ISO 639-1, where the source says it. */
  language: string | null
  lines: TextLine[]
  /** Some of it was too long and left out. */
  cut: boolean
}

/** The longest field of a posting that is read, in UTF-16 code units. */
export const longestField = 400_000
