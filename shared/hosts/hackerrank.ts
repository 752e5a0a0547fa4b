import type { Host } from './host.ts'
import { link } from './pattern.ts'

/** An unproctored test. */
export const hackerrank: Host = {
  id: 'hackerrank',
  domains: ['hackerrank.com'],
  shapes: [
    {
      link: link`hackerrank\.com/certificates/(?:iframe/)?([0-9a-f]{12})(?:/[^?]*)?`,
      kind: 'issuer-page',
      letters: ['lower'],
      canonical: 'https://www.hackerrank.com/certificates/$1',
    },
    { link: link`hackerrank\.com/skills-verification(?:/.*)?`, kind: 'description', describes: 'description' },
  ],
}
