import type { Host, Shape } from './host.ts'
import { link } from './pattern.ts'

const award: Omit<Shape, 'link'> = {
  kind: 'award',
  id: '$1/$2',
  canonical: 'https://www.freecodecamp.org/certification/$1/$2',
  documents: ['https://api.freecodecamp.org/certificate/showCert/$1/$2'],
}

/** A holder can take another user name: the name on the record must agree. */
export const freecodecamp: Host = {
  id: 'freecodecamp',
  domains: ['freecodecamp.org', 'api.freecodecamp.org'],
  shapes: [
    {
      ...award,
      link: link`freecodecamp\.org/(?:[a-z]{2,}(?:-[a-z]+)?/)?certification/([\w.-]{1,64})/([a-z0-9-]{1,80})`,
    },
    { ...award, link: link`api\.freecodecamp\.org/certificate/showCert/([\w.-]{1,64})/([a-z0-9-]{1,80})` },
    {
      link: link`freecodecamp\.org/(?:[a-z]{2,}(?:-[a-z]+)?/)?learn/.+`,
      kind: 'description',
      describes: 'description',
    },
  ],
}
