import type { Host } from './host.ts'
import { link } from './pattern.ts'

/** LinkedIn's own certificates; its wrappers are taken off before. Servers do not read linkedin.com. */
export const linkedin: Host = {
  id: 'linkedin',
  domains: ['linkedin.com', '*.linkedin.com', 'lnkd.in'],
  shapes: [
    {
      link: link`(?:[a-z]{2}\.)?linkedin\.com/learning/certificates/([0-9a-f]{64})`,
      kind: 'issuer-page',
      letters: ['lower'],
      canonical: 'https://www.linkedin.com/learning/certificates/$1',
      documents: [],
    },
    // Opaque: only where it leads to can say what it is.
    {
      link: link`lnkd\.in/([\w-]{1,32})`,
      kind: 'unknown',
      canonical: 'https://lnkd.in/$1',
      documents: ['https://lnkd.in/$1'],
    },
    {
      link: link`(?:[a-z]{2}\.)?linkedin\.com/learning/(?!certificates)[^?]+`,
      kind: 'description',
      describes: 'description',
    },
  ],
}
