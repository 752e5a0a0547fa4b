import type { Host } from './host.ts'
import { link } from './pattern.ts'

/** Numbers run on: the name on the page is the only binding. */
export const scrumorg: Host = {
  id: 'scrumorg',
  domains: ['scrum.org'],
  shapes: [
    {
      link: link`scrum\.org/certificates/(\d{5,8})`,
      kind: 'issuer-page',
      canonical: 'https://www.scrum.org/certificates/$1',
    },
    { link: link`scrum\.org/user/(\d{1,10})`, kind: 'index', canonical: 'https://www.scrum.org/user/$1' },
    { link: link`scrum\.org/certificates(?:/search)?`, kind: 'description', describes: 'form' },
    {
      link: link`scrum\.org/(?:assessments|courses|professional-)[^?]*`,
      kind: 'description',
      describes: 'description',
    },
  ],
}
