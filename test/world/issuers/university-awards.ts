import { esco, escoSkill } from './open-badge.ts'

/** One award of the university: what it says, its place in the status list, and what was done to it after signing. */
export interface Award {
  slug: string
  validFrom: string
  validUntil?: string
  status: number
  revoked?: true
  achievement: { name: string; description: string; narrative: string; [name: string]: unknown }
  result?: Record<string, unknown>
  change?: (signed: Record<string, unknown>) => Record<string, unknown>
}

const examination = 'urn:uuid:1b6e3f52-70c4-4f0e-8a55-0d1f7e9b4c21'

function renamed(signed: Record<string, unknown>): Record<string, unknown> {
  const text = JSON.stringify(signed).replaceAll('Introduction to Machine Learning', 'Advanced Machine Learning')
  return JSON.parse(text) as Record<string, unknown>
}

export const universityAwards: readonly Award[] = [
  {
    slug: 'data-analysis',
    validFrom: '2026-03-20T09:00:00Z',
    validUntil: '2031-03-20T09:00:00Z',
    status: 4107,
    achievement: {
      name: 'Data Analysis with Python',
      achievementType: 'MicroCredential',
      description: 'Cleaning, exploring and explaining data, with a graded project on open city data.',
      narrative: 'Passes a proctored examination of three hours in data analysis, and hands in a graded project.',
      creditsAvailable: 5,
      alignment: [escoSkill('perform data analysis', esco.dataAnalysis)],
      resultDescription: [
        {
          id: examination,
          type: ['ResultDescription'],
          name: 'Proctored examination',
          resultType: 'Percent',
          requiredValue: '60',
        },
      ],
    },
    result: { type: ['Result'], resultDescription: examination, value: '87' },
  },
  {
    slug: 'data-protection-officer',
    validFrom: '2022-06-30T09:00:00Z',
    validUntil: '2025-06-30T09:00:00Z',
    status: 880,
    achievement: {
      name: 'Certified Data Protection Officer',
      achievementType: 'License',
      description: 'May act as data protection officer of an organisation; to be renewed every three years.',
      narrative: 'Passes a proctored test on data protection law and on the handling of personal data.',
      tag: ['data protection officer'],
    },
  },
  {
    slug: 'workshop-facilitation',
    validFrom: '2025-02-11T09:00:00Z',
    status: 2311,
    revoked: true,
    achievement: {
      name: 'Workshop Facilitation',
      achievementType: 'Course',
      description: 'Planning and leading a workshop of up to thirty people.',
      narrative: 'Attends both days and leads one workshop on facilitation.',
      tag: ['facilitation'],
    },
  },
  {
    slug: 'machine-learning',
    validFrom: '2025-11-03T09:00:00Z',
    status: 3090,
    achievement: {
      name: 'Introduction to Machine Learning',
      achievementType: 'Course',
      description: 'First steps with supervised models.',
      narrative: 'Completes the course on machine learning and its weekly quizzes.',
      tag: ['machine learning'],
    },
    change: renamed,
  },
]
