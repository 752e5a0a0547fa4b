import type { Claim } from '@touchstone/shared/reading'
import type { Report } from '@touchstone/shared/report'
import { plainLetters } from './quoted.tsx'

/** The credential's own title; where it could not be read, what the page calls it, else where it was to be read from. */
export function titleOf(report: Report, claim: Claim | null = null): string {
  const title = report.credential?.achievement.name ?? claim?.title ?? report.source
  return title ? plainLetters(title) : 'A credential without a title'
}
