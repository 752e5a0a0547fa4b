import type { Host } from './host.ts'
import { link, uuid } from './pattern.ts'

/** Certifier.io. Its previews carry the id of a credential that was not issued. */
export const certifier: Host = {
  id: 'certifier',
  domains: ['credsverse.com'],
  shapes: [
    {
      link: link`credsverse\.com/credentials/${uuid}\?(?:.*&)?preview(?:[=&].*)?`,
      kind: 'description',
      describes: 'preview',
    },
    {
      link: link`credsverse\.com/credentials/(${uuid})`,
      kind: 'issuer-page',
      canonical: 'https://credsverse.com/credentials/$1',
    },
  ],
}
