import type { Host } from './host.ts'
import { link, uuid } from './pattern.ts'

/** Says completion, not assessment. */
export const udemy: Host = {
  id: 'udemy',
  domains: ['udemy.com', '*.udemy.com', 'ude.my'],
  shapes: [
    {
      link: link`(?:(?:[^/]+\.)?udemy\.com/certificate|ude\.my)/UC-(?:(${uuid})|([A-Z0-9]{8}))`,
      kind: 'issuer-page',
      letters: ['lower', 'upper'],
      id: 'UC-$1$2',
      canonical: 'https://www.udemy.com/certificate/UC-$1$2/',
    },
    { link: link`(?:[^/]+\.)?udemy\.com/course/[^/?]+`, kind: 'description', describes: 'description' },
  ],
}
