import type { Credential } from '@touchstone/shared/credential'
import type { Finding } from '@touchstone/shared/finding'
import { mandatoryElements, type QualityCard, QualityElement, type QualityField } from '@touchstone/shared/quality'

/** How the credential was assessed, as the scorer reads it from its words. */
export type Rigour =
  | 'proctored-performance'
  | 'performance'
  | 'proctored-test'
  | 'test'
  | 'completion'
  | 'attendance'
  | 'unknown'

const trustEd: Record<Rigour, QualityCard['trustEd']> = {
  'proctored-performance': 'application',
  performance: 'application',
  'proctored-test': 'knowledge',
  test: 'knowledge',
  completion: 'recognition',
  attendance: 'recognition',
  unknown: 'unknown',
}

/** What it took to earn a credential, from its own words: every element present, absent or not understood. `criteria`:
 * how it was assessed by the words of its criteria alone. */
export function qualityCard(
  credential: Credential,
  findings: readonly Finding[],
  rigour: Rigour,
  criteria: Rigour = 'unknown',
): QualityCard {
  const elements = Object.fromEntries(
    QualityElement.options.map((element) => [element, fieldOf(credential, element, assessed.has(criteria))]),
  ) as Record<QualityElement, QualityField>
  return {
    elements,
    transparency: mandatoryElements.filter((element) => elements[element].state === 'present').length,
    trustEd: trustEd[rigour],
    competencies: credential.achievement.alignments.flatMap(({ name, url, framework }) =>
      (name === null && url === null) || isLevel({ url, framework })
        ? []
        : { name: name ?? url?.slice(0, 1000) ?? '', url, framework },
    ),
    evidence: credential.evidence.map(({ name, id }) => ({ name, url: id })),
    endorsements: {
      carried: credential.endorsements,
      counting: findings.filter(({ reason, facts }) => reason === 'endorsement.counts' && facts.issuer === 'recognised')
        .length,
    },
  }
}

const assessed: ReadonlySet<Rigour> = new Set(['proctored-performance', 'performance', 'proctored-test', 'test'])

function fieldOf(credential: Credential, element: QualityElement, criteriaAssess: boolean): QualityField {
  const [words, where] = normalForm[element]?.(credential) ?? [null, '']
  if (words !== null && words.trim() !== '') return { state: 'present', words, where }
  const stated = credential.stated?.[element]
  if (stated) return { state: stated.words === null ? 'not-understood' : 'present', ...stated }
  const { narrative } = credential.achievement.criteria
  const inCriteria = element === 'outcomes' || (element === 'assessment' && criteriaAssess)
  return inCriteria && narrative !== null
    ? { state: 'present', words: narrative, where: 'achievement.criteria' }
    : { state: 'absent', words: null, where: null }
}

type Reader = (credential: Credential) => [words: string | null, where: string]

/** The elements that the normal form carries; all others are what the document states. */
const normalForm: Partial<Record<QualityElement, Reader>> = {
  learner: ({ recipient }) => [
    recipient.name ?? (recipient.identities.length > 0 ? 'an identity, not in plain words' : null) ?? recipient.id,
    'recipient',
  ],
  title: ({ achievement }) => [achievement.name, 'achievement.name'],
  awardingBody: ({ issuer }) => [issuer.name, 'issuer.name'],
  date: ({ awardedAt, validFrom }) => [awardedAt ?? validFrom, awardedAt === null ? 'validFrom' : 'awardedAt'],
  outcomes: ({ achievement }) => {
    const aligned = achievement.alignments.flatMap((one) => (isLevel(one) ? [] : (one.name ?? [])))
    return [aligned.join('; ').slice(0, 20_000) || null, 'achievement.alignments']
  },
  workload: ({ workload }) => [workload, 'workload'],
  level: ({ level, achievement }) => {
    const aligned = achievement.alignments.find(isLevel)
    return level === null && aligned ? [aligned.name ?? aligned.url, 'achievement.alignments'] : [level, 'level']
  },
  assessment: ({ assessment }) => [assessment, 'assessment'],
  participation: ({ delivery }) => [delivery, 'delivery'],
  grade: ({ results }) => [results.flatMap(({ value }) => value ?? []).join('; ') || null, 'results'],
}

type Alignment = Credential['achievement']['alignments'][number]

/** A level of the European framework, or of a national one that is referenced to it, stands among the alignments. */
function isLevel({ url, framework }: Pick<Alignment, 'url' | 'framework'>): boolean {
  return (
    /\b(?:EQF|qualifications? frameworks?)\b/i.test(framework ?? '') || /\/(?:snb|resource)\/eqf\/\d\b/i.test(url ?? '')
  )
}
