import type { Host } from './host.ts'
import { link } from './pattern.ts'

export const pluralsight: Host = {
  id: 'pluralsight',
  domains: ['app.pluralsight.com', 'pluralsight.com'],
  shapes: [
    {
      link: link`app\.pluralsight\.com/achievements/share/([a-z0-9-]{1,64})`,
      kind: 'issuer-page',
      canonical: 'https://app.pluralsight.com/achievements/share/$1',
    },
    {
      link: link`app\.pluralsight\.com/profile/([a-z0-9-]{1,64})`,
      kind: 'index',
      canonical: 'https://app.pluralsight.com/profile/$1',
    },
    {
      link: link`(?:app\.)?pluralsight\.com/(?:library/)?(?:courses|paths)/.+`,
      kind: 'description',
      describes: 'description',
    },
  ],
}
