import { university } from '../issuers/university.ts'
import { ada, candidate } from '../people.ts'
import type { Profile, Shown } from '../profile.ts'

const academy = 'Brightforge Academy'
const guild = 'Open Project Guild'

const row = (
  title: string,
  issuer: string,
  issued: string,
  url: string,
  more: Partial<Pick<Shown, 'expires' | 'credentialId'>> = {},
): Shown => ({ title, issuer, issued, url: `https://${url}`, expires: null, credentialId: null, ...more })

/** The candidate as pages show her: what stands here is her claim. */
export const maraProfile: Profile = {
  ...candidate,
  about: 'I build interfaces that everybody can use, and measure whether they do. Before that: maps, forms, ferries.',
  skills: ['TypeScript', 'Accessibility', 'Data analysis', 'GraphQL', 'Public speaking'],
  shown: [
    row('Data Analysis with Python', university.name, 'Mar 2026', 'university.example/credentials/data-analysis', {
      expires: 'Mar 2031',
    }),
    row('TypeScript in Production', academy, 'May 2026', 'academy.example/credentials/typescript.jwt', {
      credentialId: 'BF-20931',
    }),
    row('Project Coordination Fundamentals', guild, 'Jan 2026', 'badges.example/assertions/mara-project-coordination'),
    row('Web Accessibility Practitioner', academy, 'Sep 2025', 'academy.example/credentials/web-accessibility.png', {
      credentialId: 'BF-18204',
    }),
    row(
      'Certified Data Protection Officer',
      university.name,
      'Jun 2022',
      'university.example/credentials/data-protection-officer',
      { expires: 'Jun 2025' },
    ),
    row('Workshop Facilitation', university.name, 'Feb 2025', 'university.example/credentials/workshop-facilitation'),
    row('Advanced Machine Learning', university.name, 'Nov 2025', 'university.example/credentials/machine-learning'),
    row('Negotiation in Supplier Talks', academy, 'Apr 2021', 'academy.example/credentials/negotiation'),
    row('Leadership for Technical Teams', university.name, 'Jun 2026', 'impostor.example/credentials/leadership'),
  ],
}

/** Three spellings of a stranger: her own name, an initial, and another surname. */
export const adaProfile: Profile = {
  ...ada,
  about: 'Interfaces made of small parts.',
  skills: ['Component design'],
  shown: [
    row('Component Design', academy, 'Feb 2026', 'academy.example/credentials/ada-component-design.jwt'),
    row(
      'Component Design, first part',
      academy,
      'Feb 2025',
      'academy.example/credentials/a-nwosu-component-design.jwt',
    ),
    row(
      'Component Design, second part',
      academy,
      'Feb 2024',
      'academy.example/credentials/ada-okafor-component-design.jwt',
    ),
  ],
}
