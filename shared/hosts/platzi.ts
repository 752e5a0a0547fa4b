import type { Host } from './host.ts'
import { link } from './pattern.ts'

export const platzi: Host = {
  id: 'platzi',
  domains: ['platzi.com'],
  shapes: [
    {
      link: link`platzi\.com/p/([^/]+)/(curso|ruta|diploma)/([^/]+)/diploma(?:/detalle)?`,
      kind: 'issuer-page',
      id: '$1/$3',
      canonical: 'https://platzi.com/p/$1/$2/$3/diploma/detalle/',
    },
    { link: link`platzi\.com/cursos/.+`, kind: 'description', describes: 'description' },
  ],
}
