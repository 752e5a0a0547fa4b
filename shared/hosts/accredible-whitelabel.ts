import type { Host } from './host.ts'
import { link, uuid } from './pattern.ts'

/** Domains of Accredible's customers. Others use the same shape: only Accredible's record of that id, naming this host, counts. */
export const accredibleWhitelabel: Host = {
  id: 'accredible-whitelabel',
  domains: [],
  shapes: [],
  loose: [
    {
      link: link`(?:certificates?|credentials?|verify)\.[^/]+/(?:[a-z-]+/)?(${uuid})(?:/[^?]*)?`,
      kind: 'award',
      documents: ['https://api.accredible.com/v1/credential-net/credentials/$1'],
    },
  ],
}
