import type { Host, Shape } from './host.ts'
import { link, uuid } from './pattern.ts'

const record = 'https://api.accredible.com/v1/credential-net/credentials/$1'

/** White-label pages keep their host: the record must name it (`server/records/accredible.ts`). */
const ownPage: Shape['canonical'] = ([, id], url) =>
  url.hostname.endsWith('credential.net') && !url.hostname.startsWith('skillshop.')
    ? `https://www.credential.net/${id}`
    : `https://${url.hostname}/${id}`

/** Accredible and credential.net, with the tenants that are known by name: Databricks, Snowflake, Google Skillshop, Skillsoft. */
export const accredible: Host = {
  id: 'accredible',
  domains: [
    'credential.net',
    '*.credential.net',
    'accredible.com',
    '*.accredible.com',
    'achieve.snowflake.com',
    'credentials.databricks.com',
    'skillsoft.digitalbadges.skillsoft.com',
  ],
  shapes: [
    {
      link: link`(?!api\.)[^/]+/(?:(?!preview|edit)[a-z-]+/)?(${uuid})`,
      kind: 'award',
      canonical: ownPage,
      documents: [record],
    },
    {
      link: link`api\.accredible\.com/v1/credential-net/credentials/(${uuid}|\d{5,10})`,
      kind: 'award',
      canonical: 'https://www.credential.net/$1',
      documents: [record],
    },
    { link: link`(?:[^/]+\.)?credential\.net/(\d{5,10})`, kind: 'award', canonical: ownPage, documents: [record] },
    // The short code needs a digit, else every page of the site is an award.
    {
      link: link`(?:[^/]+\.)?credential\.net/((?=[a-z]*\d)[a-z0-9]{6,12})`,
      kind: 'issuer-page',
      letters: ['lower'],
      canonical: ownPage,
      // No record is known by the code, and the page needs a browser.
      documents: [],
    },
    // The wallet of a person: its list needs a browser too.
    { link: link`[^/]+/profile/([\w-]{1,80})(?:/wallet)?`, kind: 'index', documents: [] },
    { link: link`[^/]+/group/\d+`, kind: 'description', describes: 'description' },
  ],
}
