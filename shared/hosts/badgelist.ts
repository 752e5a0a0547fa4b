import type { Host } from './host.ts'
import { link } from './pattern.ts'

/** Largely closed: expect dead links. */
export const badgelist: Host = {
  id: 'badgelist',
  domains: ['badgelist.com'],
  shapes: [
    {
      link: link`badgelist\.com/([^/]+)/([^/]+)/u/([^/?]+)`,
      kind: 'issuer-page',
      id: '$1/$2/$3',
      canonical: 'https://www.badgelist.com/$1/$2/u/$3',
    },
    { link: link`badgelist\.com/(?!u/)[^/]+/[^/?]+`, kind: 'description', describes: 'template' },
  ],
}
