import type { Host } from './host.ts'
import { link } from './pattern.ts'

/** Built from the user's name, without an id that cannot be guessed: binds nobody by itself. */
export const kaggle: Host = {
  id: 'kaggle',
  domains: ['kaggle.com'],
  shapes: [
    {
      link: link`kaggle\.com/learn/certification/([\w-]{1,64})/([a-z0-9-]{1,80})`,
      kind: 'issuer-page',
      id: '$1/$2',
      canonical: 'https://www.kaggle.com/learn/certification/$1/$2',
    },
    { link: link`kaggle\.com/learn/[^/?]+`, kind: 'description', describes: 'description' },
  ],
}
