import { createHash } from 'node:crypto'
import { anyOf } from '@touchstone/shared/any-of'
import type { Credential } from '@touchstone/shared/credential'
import type { MatchedEvidence } from '@touchstone/shared/match'
import type { Report } from '@touchstone/shared/report'
import type { Requirement } from '@touchstone/shared/role'
import type { EvidenceFacts } from './facts.ts'
import { levelOf } from './level-of.ts'
import { credentialRigour, rigourAt } from './rigour-of.ts'
import type { Evidence } from './score.ts'

/** A skill of a requirement that a credential names, as the linker found it. */
export interface NamedSkill {
  skill: string
  where: MatchedEvidence['where']
  words: string
  stage: string
  confidence: number
  /** How near the named skill is to the one asked for; 1 where it is the same. */
  closeness?: number
  /** The skill is a technology and ages faster. */
  technology?: boolean
}

/** What one report says for the requirements whose skills its credential names: only issuer quality and an opaque key
 * of the organisation pass, so that the scorer cannot see whose the credential is or who issued it. Reports of inner
 * credentials are handed in one by one. */
export function evidenceOf(
  report: Report,
  named: readonly NamedSkill[],
  requirements: readonly Requirement[],
): Evidence[] {
  const { credential } = report
  if (!credential) return []
  const common = commonFacts(report, credential)
  const whole = credentialRigour(credential)
  const asked = requirements.flatMap((requirement) =>
    anyOf(requirement).map(({ id }, alternative) => ({ requirement, id, alternative })),
  )
  return asked.flatMap(({ requirement, id, alternative }) => {
    const link = named.find(({ skill }) => skill === id)
    if (!link) return []
    const several = requirement.alternatives !== undefined && requirement.alternatives.length > 0
    return {
      facts: {
        ...common,
        requirement: requirement.id,
        alternative,
        rigour: rigourAt(link.where, whole),
        closeness: link.closeness ?? 1,
        confidence: link.confidence,
        exact: link.stage !== 'lexical' && ['alignment', 'result', 'name'].includes(link.where),
        halfLife: link.technology === false ? 60 : 36,
      },
      shown: {
        title: credential.achievement.name ?? '',
        words: link.words,
        where: link.where,
        ...(several && { skill: id }),
      },
    }
  })
}

type Common = Omit<
  EvidenceFacts,
  'requirement' | 'alternative' | 'rigour' | 'closeness' | 'confidence' | 'exact' | 'halfLife'
>

function commonFacts(report: Report, credential: Credential): Common {
  const { verdict, recipient, issuer, issuedBy } = report
  const recognised = issuer === 'recognised'
  const confirmed = verdict === 'verified' || verdict === 'issuer-confirmed'
  return {
    report: report.id,
    organisation: recognised ? createHash('sha256').update(issuedBy.organisation).digest('hex') : null,
    verified: verdict === 'verified',
    confirmed: recognised && confirmed && (recipient === 'bound' || recipient === 'consistent'),
    v: report.v,
    expired: verdict === 'expired',
    validUntil: credential.validUntil,
    awardedAt: credential.awardedAt ?? credential.validFrom,
    level: levelOf(credential.level),
    trust: issuedBy.trust,
  }
}
