/** Thousandths of a point as tenths that still add up to the rounded whole: largest remainder, ties by place. */
export function tenths(parts: number[], whole: number): string[] {
  const floors = parts.map((part) => Math.floor(part / 100))
  const missing = Math.round(whole / 100) - floors.reduce((sum, part) => sum + part, 0)
  const first = parts
    .map((part, index) => ({ index, remainder: part % 100 }))
    .toSorted((a, b) => b.remainder - a.remainder || a.index - b.index)
    .slice(0, Math.max(0, missing))
    .map(({ index }) => index)
  return floors.map((floor, index) => ((floor + (first.includes(index) ? 1 : 0)) / 10).toFixed(1))
}

/** Thousandths of a point as one decimal. */
export const tenth = (milli: number): string => (Math.round(milli / 100) / 10).toFixed(1)
