import type { Host } from './host.ts'
import { link } from './pattern.ts'

/** Bestr of Cineca. Whether its assertions are Badgr's is unconfirmed. */
export const bestr: Host = {
  id: 'bestr',
  domains: ['bestr.it'],
  shapes: [
    {
      link: link`bestr\.it/award/show/([\w-]{20,24}|[0-9a-f]{10,40})`,
      kind: 'issuer-page',
      canonical: 'https://bestr.it/award/show/$1',
    },
    { link: link`bestr\.it/badge/show/.+`, kind: 'description', describes: 'template' },
  ],
}
