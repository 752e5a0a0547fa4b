import type { Host } from './host.ts'
import { link } from './pattern.ts'

/** A statement says completion; a certificate, a timed exam. */
export const datacamp: Host = {
  id: 'datacamp',
  domains: ['datacamp.com'],
  shapes: [
    {
      link: link`datacamp\.com/(?:completed/)?statement-of-accomplishment/(course|track|project)/([0-9a-f]{40})`,
      kind: 'issuer-page',
      letters: ['lower', 'lower'],
      id: '$2',
      canonical: 'https://www.datacamp.com/completed/statement-of-accomplishment/$1/$2',
    },
    {
      link: link`datacamp\.com/(certificate|skill-verification)/([A-Z]{2,4}\d{10,14})`,
      kind: 'issuer-page',
      letters: ['lower', 'upper'],
      id: '$2',
      canonical: 'https://www.datacamp.com/$1/$2',
    },
    {
      link: link`datacamp\.com/(?:courses|tracks|certification)(?:/.*)?`,
      kind: 'description',
      describes: 'description',
    },
  ],
}
