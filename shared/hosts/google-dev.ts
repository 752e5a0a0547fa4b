import type { Host } from './host.ts'
import { link } from './pattern.ts'

/** Google Developers profiles, whose badges say activity, and the old Skillshop (the new one is Accredible's). */
export const googleDev: Host = {
  id: 'google-dev',
  domains: ['g.dev', 'developers.google.com', 'skillshop.exceedlms.com'],
  shapes: [
    {
      link: link`(?:g\.dev|developers\.google\.com/profile/u)/(?!me(?:\?|$))([\w-]{1,64})`,
      kind: 'index',
      canonical: 'https://developers.google.com/profile/u/$1',
    },
    {
      link: link`developers\.google\.com/(?:profile/badges|certification)(?:/.*)?`,
      kind: 'description',
      describes: 'description',
    },
    {
      link: link`skillshop\.exceedlms\.com/student/award/([a-z0-9]{1,64})`,
      kind: 'issuer-page',
      canonical: 'https://skillshop.exceedlms.com/student/award/$1',
    },
  ],
}
