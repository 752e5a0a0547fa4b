import type { Host } from './host.ts'
import { link } from './pattern.ts'

export const futurelearn: Host = {
  id: 'futurelearn',
  domains: ['futurelearn.com'],
  shapes: [
    {
      link: link`futurelearn\.com/certificates/(?!preview)([a-z0-9]{6,9})(?:/[^?]*)?`,
      kind: 'issuer-page',
      letters: ['lower'],
      canonical: 'https://www.futurelearn.com/certificates/$1',
    },
    {
      link: link`futurelearn\.com/(?:courses|microcredentials|experttracks)/.+`,
      kind: 'description',
      describes: 'description',
    },
  ],
}
