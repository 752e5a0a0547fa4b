import type { Host } from './host.ts'
import { link, uuid } from './pattern.ts'

export const udacity: Host = {
  id: 'udacity',
  domains: ['udacity.com', 'confirm.udacity.com', 'graduation.udacity.com'],
  services: [['udacity.com', 'confirm.udacity.com', 'graduation.udacity.com']],
  shapes: [
    {
      link: link`udacity\.com/certificate/(?:(e|lp)/)?(${uuid})(?:/[^?]*)?`,
      kind: 'issuer-page',
      id: '$2',
      canonical: ([, of, id]) => `https://www.udacity.com/certificate/${of || 'e'}/${id}`,
    },
    {
      link: link`(?:confirm\.udacity\.com|graduation\.udacity\.com/confirm)/(?:e/)?(${uuid})`,
      kind: 'issuer-page',
      canonical: 'https://www.udacity.com/certificate/e/$1',
    },
    {
      link: link`(?:(?:confirm\.udacity\.com|graduation\.udacity\.com/confirm)/([A-Z0-9]{6,10})|udacity\.com/certificate/((?=[A-Z]*\d)[A-Z0-9]{6,10}))`,
      kind: 'issuer-page',
      letters: ['upper', 'upper'],
      id: '$1$2',
      canonical: 'https://confirm.udacity.com/$1$2',
    },
    { link: link`udacity\.com/course/[^/?]+`, kind: 'description', describes: 'description' },
  ],
}
