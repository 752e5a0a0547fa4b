import { maxUrl } from '@touchstone/shared/text'

/** Cuts to what `Line` of shared/text.ts holds. */
export const line = (text: string | null): string | null => (text === null ? null : text.slice(0, 1000))

/** Cuts to what `Prose` of shared/text.ts holds. */
export const prose = (text: string | null): string | null => (text === null ? null : text.slice(0, 20_000))

/** Texts cut to what `Line` holds, each once, in one order. */
export const lines = (texts: readonly string[], max: number): string[] =>
  set(
    texts.map((text) => text.slice(0, 1000)),
    max,
  )

/** An id longer than any noun carries is no id: cut, it would be another one. */
export const id = (text: string | null): string | null => (text !== null && text.length <= maxUrl ? text : null)

/** A set of values in one order, at most `max` of them: arrays of a credential carry no order. */
export function set<T>(values: T[], max: number): T[] {
  const byText = new Map(values.map((value) => [JSON.stringify(value), value]))
  return [...byText.keys()]
    .sort()
    .slice(0, max)
    .flatMap((key) => byText.get(key) ?? [])
}
