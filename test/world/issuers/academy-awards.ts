import { ada, candidate } from '../people.ts'
import { esco, escoSkill } from './open-badge.ts'

interface Award {
  slug: string
  as: 'jwt' | 'json' | 'png'
  holder: string
  /** Twelve hexadecimal digits: the holder inside the academy's own ids. */
  holderKey: string
  validFrom: string
  achievement: { name: string; description: string; narrative: string; [name: string]: unknown }
}

const mara = { holder: candidate.name, holderKey: '00000000000a' }

const react = {
  name: 'Component Design',
  achievementType: 'Course',
  description: 'Interfaces made of small parts.',
  narrative: 'Completes the course on component design.',
  tag: ['component design'],
}

export const academyAwards: readonly Award[] = [
  {
    ...mara,
    slug: 'typescript.jwt',
    as: 'jwt',
    validFrom: '2026-05-12T10:00:00Z',
    achievement: {
      name: 'TypeScript in Production',
      achievementType: 'Certification',
      description: 'Types, tooling and review in a code base of a million lines.',
      narrative: 'Hands in a work sample in TypeScript that two engineers review against a published rubric.',
      alignment: [escoSkill('TypeScript', esco.typescript)],
    },
  },
  {
    ...mara,
    slug: 'web-accessibility.png',
    as: 'png',
    validFrom: '2025-09-30T10:00:00Z',
    achievement: {
      name: 'Web Accessibility Practitioner',
      achievementType: 'Certification',
      description: 'Building and testing pages that work with a keyboard, a screen reader and a zoomed window.',
      narrative: 'Passes a test of sixty questions on web accessibility and repairs one page under observation.',
      tag: ['accessibility', 'WCAG'],
    },
  },
  {
    holder: 'Mara Holm',
    holderKey: '00000000000b',
    slug: 'negotiation',
    as: 'json',
    validFrom: '2021-04-19T10:00:00Z',
    achievement: {
      name: 'Negotiation in Supplier Talks',
      achievementType: 'Certificate',
      description: 'Preparing and leading talks about price and terms.',
      narrative: 'Passes an assessed role play in negotiation.',
      tag: ['negotiation'],
    },
  },
  {
    holder: ada.name,
    holderKey: '00000000000c',
    slug: 'ada-component-design.jwt',
    as: 'jwt',
    validFrom: '2026-02-02T10:00:00Z',
    achievement: react,
  },
  {
    holder: 'Nwosu, A.',
    holderKey: '00000000000d',
    slug: 'a-nwosu-component-design.jwt',
    as: 'jwt',
    validFrom: '2025-02-02T10:00:00Z',
    achievement: { ...react, name: 'Component Design, first part' },
  },
  {
    holder: 'Ada Okafor',
    holderKey: '00000000000e',
    slug: 'ada-okafor-component-design.jwt',
    as: 'jwt',
    validFrom: '2024-02-02T10:00:00Z',
    achievement: { ...react, name: 'Component Design, second part' },
  },
]
