import type { Host } from './host.ts'
import { hex32, link } from './pattern.ts'

export const edx: Host = {
  id: 'edx',
  domains: ['edx.org', 'courses.edx.org', 'credentials.edx.org'],
  shapes: [
    {
      link: link`courses\.edx\.org/certificates/[^?]+\?(?:.*&)?preview(?:[=&].*)?`,
      kind: 'description',
      describes: 'preview',
    },
    {
      link: link`courses\.edx\.org/certificates/(${hex32})`,
      kind: 'issuer-page',
      letters: ['lower'],
      canonical: 'https://courses.edx.org/certificates/$1',
    },
    {
      link: link`courses\.edx\.org/certificates/user/(\d{1,12})/course/([^/?]+)`,
      kind: 'issuer-page',
      id: '$1/$2',
      canonical: 'https://courses.edx.org/certificates/user/$1/course/$2',
    },
    {
      link: link`credentials\.edx\.org/credentials/(${hex32})`,
      kind: 'issuer-page',
      letters: ['lower'],
      canonical: 'https://credentials.edx.org/credentials/$1/',
    },
    {
      link: link`edx\.org/(?:[a-z]{2}(?:-[a-z]{2})?/)?(?:learn|course|certificates|professional-certificate|micromasters|xseries|masters|bachelors|executive-education|boot-camps)/.+`,
      kind: 'description',
      describes: 'description',
    },
  ],
}
