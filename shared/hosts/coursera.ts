import type { Host } from './host.ts'
import { link } from './pattern.ts'

/** Languages had names of their own: es.coursera.org. */
const site = '(?:[a-z]{2}(?:-[a-z]{2})?\\.)?coursera\\.org'
const code = '(?!specialization|professional)([A-Z0-9]{8,20})'

export const coursera: Host = {
  id: 'coursera',
  domains: ['coursera.org', '*.coursera.org'],
  shapes: [
    {
      link: link`${site}/(?:verify|account/accomplishments)/(specialization|professional-cert)(?:/certificate)?/${code}(?:/[^?]*)?`,
      kind: 'issuer-page',
      letters: ['lower', 'upper'],
      id: '$2',
      canonical: 'https://www.coursera.org/account/accomplishments/$1/certificate/$2',
    },
    {
      link: link`${site}/(?:verify|account/accomplishments/(?:verify|certificate|records))/${code}(?:/[^?]*)?`,
      kind: 'issuer-page',
      letters: ['upper'],
      canonical: 'https://www.coursera.org/account/accomplishments/verify/$1',
    },
    {
      link: link`${site}/share/([0-9a-f]{32})`,
      kind: 'issuer-page',
      letters: ['lower'],
      canonical: 'https://www.coursera.org/share/$1',
    },
    {
      link: link`${site}/(?:learn|specializations|professional-certificates|projects|degrees)/.+`,
      kind: 'description',
      describes: 'description',
    },
  ],
}
