import type { Doc } from '../../formats/doc.ts'
import { readInstant } from '../../formats/instant.ts'
import { list, own } from '../../formats/json.ts'
import { claimedDate } from '../../formats/jws.ts'

const toleranceMs = 5 * 60_000
const dayMs = 24 * 3_600_000

/** Why a list is too old to say anything: past its `validUntil`, else past its `ttl`, or a day since we fetched it. A
 * `ttlMs` that is no number says nothing. */
export function freshness(doc: Doc, ttlMs: number, at: string, now: Date): { until: string } | null {
  const { json, jws } = doc
  const ends = [own(json, 'validUntil'), own(json, 'expirationDate'), ...claimedDate(own(jws?.payload, 'exp'))]
  const until = ends.flatMap(list).map((end) => readInstant(end)?.latest.getTime() ?? 0)
  const start = [own(json, 'validFrom'), own(json, 'issuanceDate')].flatMap(list)
  const from = start.map((one) => readInstant(one)?.earliest.getTime() ?? Number.POSITIVE_INFINITY)
  if (from.some((time) => time - toleranceMs > now.getTime())) return { until: 'not yet in force' }
  const fetched = Date.parse(at)
  if (until.length === 0) {
    until.push(fetched + (ttlMs > 0 ? Math.min(ttlMs, dayMs) : dayMs))
  }
  const end = Math.min(...until, fetched + dayMs)
  return end + toleranceMs < now.getTime() ? { until: new Date(end).toISOString() } : null
}
