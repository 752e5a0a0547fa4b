import type { Host } from './host.ts'
import { link } from './pattern.ts'

/** A wallet: its number is guessable and binds nobody. */
export const openbadgepassport: Host = {
  id: 'openbadgepassport',
  domains: ['openbadgepassport.com', '*.openbadgepassport.com'],
  shapes: [
    {
      link: link`[^/]+/app/badge/info/(\d{1,12})(?:/pic/embed)?`,
      kind: 'issuer-page',
      canonical: 'https://openbadgepassport.com/app/badge/info/$1',
    },
    { link: link`[^/]+/app/gallery/badgeview/.+`, kind: 'description', describes: 'template' },
  ],
}
