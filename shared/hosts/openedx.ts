import type { Host } from './host.ts'
import { hex32, link, uuid } from './pattern.ts'

/** Any Open edX site: trust is the site's own, not edX's. MITx Online is known by name. */
export const openedx: Host = {
  id: 'openedx',
  domains: ['mitxonline.mit.edu'],
  shapes: [
    {
      link: link`mitxonline\.mit\.edu/certificate/(program/)?(${uuid})`,
      kind: 'issuer-page',
      id: '$2',
      canonical: 'https://mitxonline.mit.edu/certificate/$1$2/',
    },
  ],
  loose: [
    { link: link`[^/]+/certificates/${hex32}\?(?:.*&)?preview(?:[=&].*)?`, kind: 'description', describes: 'preview' },
    {
      link: link`[^/]+/certificates/(${hex32})`,
      kind: 'issuer-page',
      letters: ['lower'],
      canonical: ([, id], url) => `https://${url.host}/certificates/${id}`,
    },
  ],
}
