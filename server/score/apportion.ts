/** Shares a whole number out in proportion to `parts` by largest remainder, so that the shares sum to it exactly.
 * Equal remainders go to the smaller id. Parts that are all zero share nothing out. */
export function apportion(whole: number, parts: readonly { id: string; part: number }[]): Map<string, number> {
  const total = parts.reduce((sum, { part }) => sum + part, 0)
  if (total <= 0) return new Map(parts.map(({ id }) => [id, 0]))
  const shares = parts.map(({ id, part }) => {
    const exact = (whole * part) / total
    return { id, share: Math.floor(exact), rest: exact - Math.floor(exact) }
  })
  const byRest = shares.toSorted((a, b) => b.rest - a.rest || (a.id < b.id ? -1 : 1))
  const missing = whole - shares.reduce((sum, { share }) => sum + share, 0)
  for (const each of byRest.slice(0, Math.max(0, missing))) each.share += 1
  return new Map(shares.map(({ id, share }) => [id, share]))
}
