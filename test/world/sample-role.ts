import type { Role } from '@touchstone/shared/role'
import { esco } from './issuers/open-badge.ts'

type Requirement = Role['requirements'][number]

const must = { kind: 'must', weight: 1, level: null, current: false, fastChanging: false } as const
const nice = { ...must, kind: 'nice', weight: 0.3 } as const

const requirements: Requirement[] = [
  {
    ...must,
    id: 'typescript',
    skill: { id: esco.typescript, label: 'TypeScript', aliases: [] },
    fastChanging: true,
    words: 'You write TypeScript every day.',
  },
  {
    ...must,
    id: 'accessibility',
    skill: { id: esco.accessibility, label: 'Web accessibility', aliases: ['Accessibility', 'WCAG'] },
    words: 'You know web accessibility well enough to teach it.',
  },
  {
    ...must,
    id: 'data-analysis',
    skill: { id: esco.dataAnalysis, label: 'Data analysis', aliases: ['perform data analysis'] },
    words: 'You can do your own data analysis.',
  },
  {
    ...nice,
    id: 'negotiation',
    skill: { id: 'words:negotiation', label: 'Negotiation', aliases: [] },
    words: 'Some negotiation with suppliers.',
  },
  {
    ...nice,
    id: 'project-coordination',
    skill: { id: 'words:project coordination', label: 'Project coordination', aliases: [] },
    words: 'Project coordination across two teams.',
  },
  {
    ...nice,
    id: 'machine-learning',
    skill: { id: 'words:machine learning', label: 'Machine learning', aliases: ['ML'] },
    words: 'A first contact with machine learning.',
  },
  {
    ...nice,
    id: 'public-speaking',
    skill: { id: 'words:public speaking', label: 'Public speaking', aliases: [] },
    words: 'Public speaking does not frighten you.',
  },
  {
    ...must,
    id: 'data-protection-officer',
    kind: 'licence',
    current: true,
    skill: { id: 'words:data protection officer', label: 'Data protection officer', aliases: [] },
    words: 'You are a certified data protection officer.',
  },
]

/** The open role of the sample organization, as a human accepted it; the store gives it an id. */
export const sampleRole: Pick<Role, 'title' | 'source' | 'requirements'> = {
  title: 'Product Engineer, Web',
  source: 'https://careers.example/roles/product-engineer-web',
  requirements,
}
