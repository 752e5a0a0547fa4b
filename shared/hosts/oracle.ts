import type { Host } from './host.ts'
import { link } from './pattern.ts'

export const oracle: Host = {
  id: 'oracle',
  domains: ['catalog-education.oracle.com', 'education.oracle.com'],
  shapes: [
    {
      link: link`catalog-education\.oracle\.com/(?:pls|ords)/certview/sharebadge\?(?:.*&)?id=([0-9A-F]{64})(?:&.*)?`,
      kind: 'issuer-page',
      letters: ['upper'],
      canonical: 'https://catalog-education.oracle.com/ords/certview/sharebadge?id=$1',
    },
    { link: link`education\.oracle\.com/.+/(?:pexam|trackp)_.+`, kind: 'description', describes: 'description' },
  ],
}
