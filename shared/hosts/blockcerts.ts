import type { Host } from './host.ts'
import { link, uuid } from './pattern.ts'

/** Viewers of Blockcerts: MIT, Learning Machine, Hyland. Where the JSON stands is unconfirmed. */
export const blockcerts: Host = {
  id: 'blockcerts',
  domains: [
    'credentials.mit.edu',
    'credential.learningmachine.com',
    'credentials.learningmachine.com',
    '*.credentials.hyland.com',
    'blockcerts.org',
  ],
  shapes: [
    {
      link: link`[^/]+/(?:certificate/|credentials?/)?(${uuid}|[0-9a-f]{32})`,
      kind: 'award',
      letters: ['lower'],
      canonical: ([, id], url) => `https://${url.hostname}/${id}`,
      documents: [([, id], url) => `https://${url.hostname}/certificate/${id}.json`],
    },
  ],
}
