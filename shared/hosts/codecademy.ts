import type { Host } from './host.ts'
import { link } from './pattern.ts'

export const codecademy: Host = {
  id: 'codecademy',
  domains: ['codecademy.com'],
  shapes: [
    {
      link: link`codecademy\.com/profiles/([^/]+)/certificates/([0-9a-f]{24}|[0-9a-f]{32})`,
      kind: 'issuer-page',
      letters: [null, 'lower'],
      id: '$2',
      canonical: 'https://www.codecademy.com/profiles/$1/certificates/$2',
    },
    { link: link`codecademy\.com/(?:learn|courses)/.+`, kind: 'description', describes: 'description' },
  ],
}
