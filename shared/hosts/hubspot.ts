import type { Host } from './host.ts'
import { link } from './pattern.ts'

/** The name in the path is decoration: the id alone counts. */
export const hubspot: Host = {
  id: 'hubspot',
  domains: ['app.hubspot.com', '*.hubspot.com'],
  shapes: [
    {
      link: link`app(?:-[a-z0-9]+)?\.hubspot\.com/academy/achievements/([a-z0-9]{8})/([a-z-]{2,5})/(\d{1,9})/([^/?]+)/([a-z0-9-]+)`,
      kind: 'issuer-page',
      canonical: 'https://app.hubspot.com/academy/achievements/$1/$2/$3/$4/$5',
    },
    { link: link`academy\.hubspot\.com/courses/.+`, kind: 'description', describes: 'description' },
  ],
}
