import type { Host } from './host.ts'
import { link } from './pattern.ts'

/** Salesforce Trailblazer profiles. Its certificates are found by a form that only a person can fill in. */
export const trailhead: Host = {
  id: 'trailhead',
  domains: ['salesforce.com', 'trailblazer.me', 'trailhead.salesforce.com'],
  services: [['salesforce.com', 'trailblazer.me', 'trailhead.salesforce.com']],
  shapes: [
    {
      link: link`(?:salesforce\.com/trailblazer|trailblazer\.me/id|trailhead\.salesforce\.com/(?:[a-z-]{2,5}/)?(?:me|users/profiles|trailblazer))/([\w.-]{1,80})`,
      kind: 'index',
      canonical: 'https://www.salesforce.com/trailblazer/$1',
    },
    {
      link: link`trailhead\.salesforce\.com/(?:[a-z-]{2,5}/)?credentials/(?:certification-detail-print|verification|certification-verification)`,
      kind: 'description',
      describes: 'form',
    },
    {
      link: link`trailhead\.salesforce\.com/(?:[a-z-]{2,5}/)?(?:credentials|content/learn)/.+`,
      kind: 'description',
      describes: 'description',
    },
  ],
}
