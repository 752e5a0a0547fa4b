import type { Host, Template } from './host.ts'
import { link } from './pattern.ts'

const regions = ['com', 'eu', 'ca', 'au', 'sg']

/** The API of a region: as Badgr, and as Parchment since it took Badgr over (seen 2026-11). */
const apis = (region: string) => [
  region === 'com' ? 'api.badgr.io' : `api.${region}.badgr.io`,
  `api.badges.parchment.${region}`,
]

/** The record stands on the API host of the badge's region (seen 2026-11). */
const record: Template = ([, id], url) => {
  const parchment = /badges\.parchment\.(com|eu|ca|au|sg)$/.exec(url.hostname)?.[1]
  const region = /(?:^|\.)((?:eu|ca|au|sg)\.)badgr\.(?:com|io)$/.exec(url.hostname)?.[1] ?? ''
  const api = parchment === undefined ? `api.${region}badgr.io` : `api.badges.parchment.${parchment}`
  return `https://${api}/public/assertions/${id}`
}

/** Badgr, now Canvas Credentials and Parchment Digital Badges, in all regions and tenants. */
export const badgr: Host = {
  id: 'badgr',
  domains: [
    ...['badgr.com', 'badgr.io'].flatMap((domain) => [domain, `*.${domain}`]),
    ...regions.flatMap((region) => [`badges.parchment.${region}`, `*.badges.parchment.${region}`]),
  ],
  services: regions.map(apis),
  shapes: [
    {
      link: link`[^/]+/public/assertions/([\w-]{16,32})(?:\.json)?(?:/(?:image|baked))?`,
      kind: 'award',
      canonical: record,
      documents: [record],
    },
    {
      link: link`[^/]+/public/(?:badges|issuers)/[\w-]+(?:\.json|/badges)?`,
      kind: 'description',
      describes: 'template',
    },
    // What a person has put together of their badges.
    { link: link`[^/]+/public/collections/([\w-]{16,64})`, kind: 'index', documents: [] },
  ],
}
