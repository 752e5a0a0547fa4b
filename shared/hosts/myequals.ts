import type { Host } from './host.ts'
import { link, uuid } from './pattern.ts'

/** My eQuals of Australia and New Zealand. A share may end or need a PIN; `documents` opens for the holder only. */
export const myequals: Host = {
  id: 'myequals',
  domains: ['myequals.net', 'myequals.edu.au'],
  shapes: [
    {
      link: link`(?:myequals\.net|myequals\.edu\.au)/sharelink/(${uuid})(/${uuid})?`,
      kind: 'issuer-page',
      canonical: ([, share, item = '']) => `https://www.myequals.net/sharelink/${share}${item.toLowerCase()}`,
    },
    {
      link: link`(?:myequals\.net|myequals\.edu\.au)/documents/(${uuid})(?:/${uuid})?`,
      kind: 'issuer-page',
      documents: [],
    },
  ],
}
