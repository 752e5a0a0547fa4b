import { recogniseFrom } from '@touchstone/server/trust/recognise'
import { inspect } from '@touchstone/server/verify/inspect'
import type { Report } from '@touchstone/shared/report'
import { inProcessFetch } from '../world/in-process-fetch.ts'
import type { Case } from './case.ts'
import { profileId } from './formats/hosted-base.ts'
import { sdIssuer } from './formats/sd-jwt-base.ts'
import { issuerId, now } from './plan.ts'

const entries = [issuerId, profileId, sdIssuer].map((id) => ({
  id,
  name: 'Institute of Corpora',
  answer: 'recognised' as const,
}))
const recognise = recogniseFrom([{ by: 'ledger', entries }])

/** Verifies one cell of the corpus over its own little web. */
export function inspectCase({ name, bytes, sites, known }: Case): Promise<Report[]> {
  const fetch = inProcessFetch(sites, { headersMs: 50 }, () => now)
  return inspect({ kind: 'file', name, bytes }, known, { fetch, now: () => now, recognise })
}
