import type { Report } from '@touchstone/shared/report'
import { credentialRigour } from './score/rigour-of.ts'
import { qualityCard } from './trust/quality/quality-card.ts'

/** The report with the quality card of its credential, and of every credential inside it. */
export function withQuality(report: Report): Report {
  const { credential, findings } = report
  const inner = report.inner.map(withQuality)
  if (!credential) return { ...report, inner }
  const { achievement } = credential
  const criteria = credentialRigour({
    ...credential,
    assessment: null,
    results: [],
    achievement: { ...achievement, type: null },
  })
  return { ...report, inner, quality: qualityCard(credential, findings, credentialRigour(credential), criteria) }
}
