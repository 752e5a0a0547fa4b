/** Recall at k as a share of what k could hold, and the reciprocal rank, averaged, in percent. */
export function ranking(
  rank: (text: string) => readonly string[],
  queries: readonly { text: string; gold: Set<string> }[],
) {
  let recall = 0
  let reciprocal = 0
  for (const { text, gold } of queries) {
    const top = [...new Set(rank(text).map((label) => label.toLowerCase()))].slice(0, 10)
    recall += top.filter((label) => gold.has(label)).length / Math.min(10, gold.size)
    const first = top.findIndex((label) => gold.has(label))
    reciprocal += first === -1 ? 0 : 1 / (first + 1)
  }
  const percent = (sum: number) => Math.round((1000 * sum) / queries.length) / 10
  return { queries: queries.length, 'RP@10': percent(recall), MRR: percent(reciprocal) }
}

/** The lower end of Wilson's 95% interval of a share. */
export function wilsonLower(hits: number, all: number): number {
  if (all === 0) return 0
  const [z, p] = [1.96, hits / all]
  const middle = p + (z * z) / (2 * all)
  const spread = z * Math.sqrt((p * (1 - p)) / all + (z * z) / (4 * all * all))
  return (middle - spread) / (1 + (z * z) / all)
}

/** The value that `share` of the values do not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
