import type { Host } from './host.ts'
import { link } from './pattern.ts'

export const badgecraft: Host = {
  id: 'badgecraft',
  domains: ['badgecraft.eu'],
  shapes: [
    {
      link: link`badgecraft\.eu/[a-z]{2}/user-badges/([a-z0-9-]{1,64})`,
      kind: 'issuer-page',
      canonical: 'https://www.badgecraft.eu/en/user-badges/$1',
    },
    { link: link`badgecraft\.eu/[a-z]{2}/badges/.+`, kind: 'description', describes: 'template' },
  ],
}
