import type { Host, Shape } from './host.ts'
import { link, uuid } from './pattern.ts'

const award: Omit<Shape, 'link'> = {
  kind: 'award',
  canonical: 'https://www.credly.com/badges/$1',
  documents: ['https://www.credly.com/api/v1/obi/v2/badge_assertions/$1', 'https://www.credly.com/badges/$1'],
}

/** Credly, before that Acclaim; also where IBM, Cisco, CompTIA, AWS, ISC2, GitHub, SAS, PMI and CNCF issue. */
export const credly: Host = {
  id: 'credly',
  domains: ['credly.com', 'api.credly.com', 'youracclaim.com', 'api.youracclaim.com'],
  services: [['credly.com/api', 'api.credly.com']],
  shapes: [
    {
      ...award,
      link: link`(?:credly|youracclaim)\.com/badges/(${uuid})(?:/(?:public_url|public|linked_in_profile|linked_in|email|facebook|twitter|embedded|print))?`,
    },
    { ...award, link: link`(?:credly|youracclaim)\.com/(?:earner/earned/badge|embedded_badge)/(${uuid})` },
    {
      ...award,
      link: link`(?:credly\.com/api|api\.(?:credly|youracclaim)\.com)/v1/obi/v2/badge_assertions/(${uuid})(?:\.json)?`,
    },
    // A short link to a badge of theirs.
    {
      link: link`(?:credly|youracclaim)\.com/go/([a-z0-9]{4,16})`,
      kind: 'unknown',
      canonical: 'https://www.credly.com/go/$1',
    },
    {
      link: link`(?:credly|youracclaim)\.com/users?/(?!sign_|password)([a-z0-9._-]{2,80}?)(?:\.json|/[^?]*)?`,
      kind: 'index',
      canonical: 'https://www.credly.com/users/$1/badges',
      documents: ['https://www.credly.com/users/$1/badges.json', 'https://www.credly.com/users/$1.json'],
    },
    {
      link: link`(?:credly|youracclaim)\.com/org(?:anizations)?/[^/]+/badges?/[^?]+`,
      kind: 'description',
      describes: 'template',
    },
    { link: link`(?:credly|youracclaim)\.com/badge_templates/.+`, kind: 'description', describes: 'template' },
    { link: link`[^?]+/obi/v2/issuers/.+`, kind: 'description', describes: 'template' },
    {
      link: link`(?:credly|youracclaim)\.com/(?:org(?:anizations)?|skills)/.+`,
      kind: 'description',
      describes: 'description',
    },
  ],
}
