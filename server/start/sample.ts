import { createApi } from '@touchstone/extension/api'
import { readPage } from '@touchstone/extension/detect/read-page'
import type { Match } from '@touchstone/shared/match'
import { problemOf, refusal } from '@touchstone/shared/problem'
import type { Report } from '@touchstone/shared/report'
import { parseHTML } from 'linkedom'
import type { Fetch } from '../fetch/outcome.ts'
import { table } from './tell.ts'

/** Takes the sample candidate the way of a recruiter: pairs, reads the page as the extension does, and asks the API over
 * HTTP for every credential and the score. */
export async function runSample(input: { api: string; code: string; role: string; page: string; fetch: Fetch }) {
  const { api: url, code, role, page, fetch } = input
  const { token } = await createApi(url, null).pairing.claim.mutate({ code })
  const fetched = await fetch(page, { accept: 'html' })
  if (fetched.outcome !== 'ok')
    throw refusal('unavailable', `The sample page ${page} does not answer.`, problemOf('unavailable').next)
  const { document } = parseHTML(new TextDecoder().decode(fetched.bytes))
  const reading = readPage(document as unknown as Document, new URL(page), { now: new Date(), origin: null })

  const reports: Report[] = []
  let match: Match | null = null
  for await (const event of await createApi(url, token).match.run.mutate({ reading, role })) {
    if (event.kind === 'report') reports.push(event.report)
    if (event.kind === 'match') match = event.match
    if (event.kind === 'problem') throw refusal('unavailable', event.sentence, event.next)
  }
  return { name: reading.person.name ?? 'nobody', reports, match }
}

/** The reports as a short table, best first, and the score. */
export function showSample({ reports, match }: { reports: readonly Report[]; match: Match | null }): string {
  const best = [...reports].sort((a, b) => b.v - a.v || (a.source ?? '').localeCompare(b.source ?? ''))
  const rows = best.map((report) => [
    report.credential?.achievement.name ?? report.source ?? '',
    report.verdict,
    report.recipient,
    report.issuer,
    report.class,
    report.pinnable ? 'yes' : 'no',
  ])
  return `${table([['credential', 'verdict', 'recipient', 'issuer', 'class', 'pinnable'], ...rows])}\n\n  ${score(match)}`
}

const points = (milli: number) => (milli / 1000).toFixed(1)

function score(match: Match | null): string {
  if (!match?.score) return `Score: none (${match?.state ?? 'no role'})`
  const { value, low, high } = match.score
  const musts = `${match.musts.covered} of ${match.musts.asked} must-haves covered`
  const licences = `${match.licences.held} of ${match.licences.asked} licences held`
  return `Score for “${match.role.title}”: ${points(value)} of 100 (${points(low)} to ${points(high)} from what is not known); ${musts}, ${licences}`
}
