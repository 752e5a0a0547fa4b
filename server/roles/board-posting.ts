import type { z } from 'zod'
import { longestField, type PostingText } from './posting-text.ts'
import { fieldLines } from './text-lines.ts'

interface Given {
  title: string
  source?: string | null | undefined
  location?: string | null | undefined
  contract?: string | null | undefined
  seniority?: string | null | undefined
  language?: string | null | undefined
  /** Parts of the posting, each under the heading that the board has for it, or null. */
  parts: readonly (readonly [heading: string | null, text: string | null | undefined])[]
}

/** A posting from a board's fields. */
export function boardPosting(given: Given): PostingText {
  const parts = given.parts.flatMap(([heading, text]) => (text ? [{ heading, text }] : []))
  return {
    title: given.title.slice(0, 300),
    source: given.source ?? null,
    location: given.location?.slice(0, 300) || null,
    contract: given.contract || null,
    seniority: given.seniority || null,
    language: given.language?.slice(0, 2).toLowerCase() || null,
    lines: parts.flatMap(({ heading, text }) => [
      { text: heading ?? '', kind: 'heading' as const },
      ...fieldLines(text.slice(0, longestField)),
    ]),
    cut: parts.some(({ text }) => text.length > longestField),
  }
}

/** JSON of the expected shape, else null. */
export function jsonAs<Shape extends z.ZodType>(shape: Shape, body: string): z.infer<Shape> | null {
  try {
    return shape.parse(JSON.parse(body))
  } catch {
    return null
  }
}

/** The first row of the expected shape that is asked for; what the other rows look like does not matter. */
export function rowIn<Shape extends z.ZodType>(
  rows: readonly unknown[],
  shape: Shape,
  isAsked: (row: z.infer<Shape>) => boolean,
): z.infer<Shape> | null {
  for (const row of rows) {
    const { success, data } = shape.safeParse(row)
    if (success && isAsked(data)) return data
  }
  return null
}

/** The parts of a path that are not empty, decoded; none where an escape is broken. */
export function pathOf(url: URL): string[] {
  try {
    return url.pathname.split('/').filter(Boolean).map(decodeURIComponent)
  } catch {
    return []
  }
}

/** A tenant or id as boards write them: nothing that could change the address it is put into. */
export const isSlug = (text: string | null | undefined): text is string =>
  /^[\w.~-]{1,200}$/.test(text ?? '') && !/^\.+$/.test(text ?? '')
