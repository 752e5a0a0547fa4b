import type { Host } from './host.ts'
import { link } from './pattern.ts'

/** Duolingo English Test. Its record stands behind the page; where exactly is unconfirmed. */
export const duolingoDet: Host = {
  id: 'duolingo-det',
  domains: ['certs.duolingo.com', 'englishtest.duolingo.com'],
  shapes: [
    {
      // A host of certificates alone; on the other one a word without a digit is a page of the site.
      link: link`(?:certs\.duolingo\.com/(?:certs/)?(?!certificates)([a-z0-9]{8,64})|englishtest\.duolingo\.com/(?:certs/)?((?=[a-z]*\d)[a-z0-9]{8,64}))`,
      kind: 'award',
      id: '$1$2',
      canonical: 'https://certs.duolingo.com/$1$2',
      documents: ['https://certs.duolingo.com/certificates/data?alias=$1$2'],
    },
  ],
}
