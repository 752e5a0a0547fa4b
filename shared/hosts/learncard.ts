import { clean } from './clean.ts'
import type { Host } from './host.ts'
import { link } from './pattern.ts'

/** A share holds its secret in the link (seed, pin): it opens in the app only; ask for the file. */
export const learncard: Host = {
  id: 'learncard',
  domains: ['learncard.app', 'learncard.com', 'learncard.ai', '*.learncard.app', '*.learncard.com', '*.learncard.ai'],
  shapes: [
    {
      link: link`[^/]+/(?:claim|share(?:-boost)?|boost|passport)(?:/[^?]*)?`,
      kind: 'award',
      id: '',
      canonical: (_, url) => clean(url),
      documents: [],
    },
  ],
}
