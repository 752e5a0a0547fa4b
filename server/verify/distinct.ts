import { serviceSpelling } from '@touchstone/shared/hosts'
import type { Report } from '@touchstone/shared/report'

/** Platforms date the same award a few days apart. */
const sameTimeMs = 31 * 86_400_000

/**
 * The reports without the same award seen twice (on Coursera and on Credly, say): of each award the best report, in the
 * order given. Same title, near date, no other holder, and the same issuer or at least one platform that speaks for it.
 */
export function distinct(reports: readonly Report[]): Report[] {
  const best = [...reports].sort((a, b) => b.v - a.v || (a.id < b.id ? -1 : 1))
  const kept: Report[] = []
  for (const report of best) if (!kept.some((other) => isSameAward(report, other))) kept.push(report)
  return reports.filter((report) => kept.includes(report))
}

function isSameAward(a: Report, b: Report): boolean {
  const [one, two] = [a.credential, b.credential]
  if (!one || !two) return false
  const title = fold(one.achievement.name)
  if (title === '' || title !== fold(two.achievement.name)) return false
  const [from, to] = [one, two].map(({ awardedAt, validFrom }) => Date.parse(awardedAt ?? validFrom ?? ''))
  if (!(Math.abs((from ?? Number.NaN) - (to ?? Number.NaN)) <= sameTimeMs)) return false
  const holders = [fold(one.recipient.name), fold(two.recipient.name)].filter((name) => name !== '')
  if (new Set(holders).size > 1) return false
  const platform = [a, b].some(({ class: assurance }) => assurance === 'C' || assurance === 'D')
  const issuers = [one, two].map(({ issuer: { id } }) => id && serviceSpelling(id))
  return platform || (issuers[0] !== null && issuers[0] === issuers[1])
}

function fold(text: string | null): string {
  return (text ?? '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
