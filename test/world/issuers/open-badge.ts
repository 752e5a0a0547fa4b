import { ob3, vc2 } from '../signing/document-loader.ts'

export const esco = {
  typescript: 'http://data.europa.eu/esco/skill/867137fb-ff1b-4ca3-99f3-cb6969aa2c68',
  dataAnalysis: 'http://data.europa.eu/esco/skill/2b92a5b2-6758-4ee3-9fb4-b6387a55cc8f',
  accessibility: 'http://data.europa.eu/esco/skill/3e23db60-0c3d-498a-a6ac-ffbed0ecb033',
} as const

/** An alignment with a skill of ESCO. */
export const escoSkill = (targetName: string, targetUrl: string) => ({
  type: ['Alignment'],
  targetName,
  targetUrl,
  targetFramework: 'ESCO',
  targetType: 'CFItem',
})

/** What differs between one badge of the sample world and the next. */
export interface BadgeFacts {
  id: string
  subject: string
  issuer: Record<string, unknown> & { id: string }
  holder: string
  validFrom: string
  validUntil?: string
  achievement: { name: string; description: string; narrative: string; [name: string]: unknown }
  result?: Record<string, unknown>
  status?: Record<string, unknown>
}

/** An Open Badges 3.0 credential on VC Data Model 2.0, not yet signed; the holder is named in plain words. */
export function openBadge(facts: BadgeFacts) {
  const { narrative, ...achievement } = facts.achievement
  return {
    '@context': [vc2, ob3],
    id: facts.id,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: facts.achievement.name,
    issuer: facts.issuer,
    validFrom: facts.validFrom,
    awardedDate: facts.validFrom,
    ...(facts.validUntil === undefined ? {} : { validUntil: facts.validUntil }),
    credentialSubject: {
      id: facts.subject,
      type: ['AchievementSubject'],
      identifier: [
        { type: 'IdentityObject', identityType: 'name', hashed: false, identityHash: facts.holder, salt: 'not-used' },
      ],
      achievement: {
        id: `${facts.id}#achievement`,
        type: ['Achievement'],
        ...achievement,
        criteria: { narrative },
      },
      ...(facts.result === undefined ? {} : { result: [facts.result] }),
    },
    ...(facts.status === undefined ? {} : { credentialStatus: facts.status }),
  }
}
